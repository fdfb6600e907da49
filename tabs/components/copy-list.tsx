import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons'
import { mentorsTexts } from '../lib/i18n/mentors.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useFeedback } from './feedback.tsx'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
})

/** Sentences that can be taken along into a chat. */
export function CopyList({ lines }: { lines: readonly string[] }) {
  const styles = useStyles()
  const texts = useTexts(mentorsTexts)
  const { announce } = useFeedback()
  const copy = async (line: string): Promise<void> => {
    await navigator.clipboard.writeText(line)
    announce(texts.copied)
  }
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line} className={styles.line}>
          <Words as="span">{line}</Words>
          <Tooltip relationship="description" content={texts.copy}>
            <Button
              appearance="subtle"
              icon={<CopyRegular />}
              aria-label={texts.copyOf(line)}
              onClick={() => void copy(line)}
            />
          </Tooltip>
        </li>
      ))}
    </ul>
  )
}
