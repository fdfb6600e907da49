import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { useOpenPerson } from '../lib/use-panel.ts'

const useStyles = makeStyles({
  link: { font: 'inherit', color: tokens.colorNeutralForeground1, textAlign: 'start', overflowWrap: 'anywhere' },
})

/** The person's name; pressing it opens the person panel. */
export function PersonLink({ person }: { person: Pick<PersonSummary, 'id' | 'name'> }) {
  const styles = useStyles()
  const openPerson = useOpenPerson()
  return (
    <Link as="button" appearance="subtle" className={styles.link} onClick={() => openPerson(person.id)}>
      {person.name}
    </Link>
  )
}
