import { makeStyles, tokens } from '@fluentui/react-components'
import { TextLink } from '../../components/text-link.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
})

/** The last line of a list that goes on. */
export function ShowMoreLine({ count, onPress }: { count: number; onPress: () => void }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  return (
    <div className={styles.line}>
      <TextLink onPress={onPress}>{texts.showMore(count)}</TextLink>
    </div>
  )
}
