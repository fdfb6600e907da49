import { makeStyles, tokens } from '@fluentui/react-components'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import { Part } from '../../components/part.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazyCode } from '../../lib/lazy-code.tsx'
import { PageButton } from './page-button.tsx'

const DeskButton = lazyCode(() => import('./desk-button.tsx').then((button) => button.DeskButton))

const useStyles = makeStyles({
  buttons: { display: 'flex', flexShrink: 0, columnGap: tokens.spacingHorizontalS },
})

/** The ways to pages that are no tab of their own. */
export function PageButtons({ isProgrammeManager }: { isProgrammeManager: boolean }) {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  return (
    <div className={styles.buttons}>
      <Part>{isProgrammeManager && <DeskButton />}</Part>
      <PageButton label={texts.yourProfile} icon={<PersonRegular />} path="/profile" />
    </div>
  )
}
