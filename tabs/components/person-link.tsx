import type { PersonSummary } from '../../shared/people/schemas.ts'
import { useOpenPerson } from '../lib/use-panel.ts'
import { TextLink } from './text-link.tsx'

/** The person's name; pressing it opens the person panel. */
export function PersonLink({ person }: { person: Pick<PersonSummary, 'id' | 'name'> }) {
  const openPerson = useOpenPerson()
  return (
    <TextLink look="name" onPress={() => openPerson(person.id)}>
      {person.name}
    </TextLink>
  )
}
