import { makeStyles, tokens } from '@fluentui/react-components'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
})

interface NotesProps {
  heading: string
  notes: readonly string[]
  /** Said where there are none. */
  none: string
}

/** What could not be as a programme's settings or its people would have it, in sentences. */
export function Notes({ heading, notes, none }: NotesProps) {
  const styles = useStyles()
  return (
    <Section heading={heading}>
      <Card size="small">
        {notes.length === 0 ? (
          <Words>{none}</Words>
        ) : (
          <ul className={styles.list}>
            {notes.map((note) => (
              <li key={note}>
                <Words as="span">{note}</Words>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Section>
  )
}
