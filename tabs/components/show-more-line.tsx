import { makeStyles, tokens } from '@fluentui/react-components'
import { searchTexts } from '../lib/i18n/search.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { TextLink } from './text-link.tsx'

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
})

/** The last line of a list that goes on. */
export function ShowMoreLine({ count, onPress }: { count: number; onPress: () => void }) {
  const styles = useStyles()
  const texts = useTexts(searchTexts)
  return (
    <div className={styles.line}>
      <TextLink onPress={onPress}>{texts.showRest(count)}</TextLink>
    </div>
  )
}
