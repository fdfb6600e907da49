import type { ReactNode } from 'react'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { ListRow, type ListRowProps } from './list-row.tsx'
import { PersonAvatar } from './person-avatar.tsx'
import { PersonLink } from './person-link.tsx'
import { roleAndPlace } from './person-line.ts'
import { Words } from './text.tsx'

interface PersonRowProps extends Pick<ListRowProps, 'end' | 'endBeside'> {
  person: PersonSummary
  /** In place of the name, where the row says what waits. */
  title?: ReactNode
  /** In place of role and place. */
  children?: ReactNode
}

/** One person in a card of rows. */
export function PersonRow({ person, title, children, ...end }: PersonRowProps) {
  return (
    <ListRow
      picture={<PersonAvatar person={person} size={36} />}
      title={title ?? <PersonLink person={person} />}
      {...end}
    >
      {children ?? <Words look="meta">{roleAndPlace(person)}</Words>}
    </ListRow>
  )
}
