import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { PersonAvatar } from './person-avatar.tsx'
import { roleAndPlace } from './person-line.ts'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
})

/** Who was chosen in a form, so that nobody takes a namesake for them; and what there is to say about that. */
export function ShownPerson({ person, children }: { person: PersonSummary; children?: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.person}>
      <PersonAvatar person={person} size={40} />
      <div>
        <Words look="rowTitle">{person.name}</Words>
        <Words look="meta">{roleAndPlace(person)}</Words>
        {children}
      </div>
    </div>
  )
}
