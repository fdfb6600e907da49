import { makeStyles, tokens } from '@fluentui/react-components'
import { ReasonLine } from '../../components/reason-line.tsx'

const useStyles = makeStyles({
  reasons: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
})

/** Reasons, one below the other. */
export function Sentences({ sentences, label }: { sentences: readonly string[]; label: string }) {
  const styles = useStyles()
  return (
    <ul className={styles.reasons} aria-label={label}>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <ReasonLine>{sentence}</ReasonLine>
        </li>
      ))}
    </ul>
  )
}
