import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useIsNarrow } from '../../lib/use-media.ts'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexShrink: 0, columnGap: tokens.spacingHorizontalS },
})

/** The ways to pages that are no tab of their own; on a phone as icons. */
export function PageButtons({ isProgrammeManager }: { isProgrammeManager: boolean }) {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  return (
    <div className={styles.buttons}>
      {isProgrammeManager && <PageButton label={texts.desk} icon={<ClipboardTaskListLtrRegular />} path="/desk" />}
      <PageButton label={texts.yourProfile} icon={<PersonRegular />} path="/profile" />
    </div>
  )
}

function PageButton({ label, icon, path }: { label: string; icon: ReactElement; path: string }) {
  const isNarrow = useIsNarrow()
  const [, navigate] = useLocation()
  const open = (): void => navigate(path)
  if (isNarrow) return <Button appearance="subtle" size="large" icon={icon} aria-label={label} onClick={open} />
  return (
    <Button appearance="subtle" icon={icon} onClick={open}>
      {label}
    </Button>
  )
}
