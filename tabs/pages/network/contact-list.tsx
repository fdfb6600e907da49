import { memo } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { LongList } from '../../components/long-list.tsx'
import { departmentAndPlace } from '../../components/person-line.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { Strength } from '../../components/strength.tsx'
import { Words } from '../../components/text.tsx'
import { useContactWords } from './use-contact-words.ts'

interface ContactListProps {
  contacts: readonly Contact[]
  /** How many there are, also of those that are not shown yet. */
  total: number
}

/** Contacts on a phone; what can be done about one is in the person panel. */
export const ContactList = memo(function ContactList({ contacts, total }: ContactListProps) {
  const wordsOf = useContactWords()
  return (
    <LongList items={contacts} total={total} keyOf={({ person }) => person.id}>
      {(contact) => <ContactRow contact={contact} lastContact={wordsOf(contact).lastContact} />}
    </LongList>
  )
})

/** Drawn again only where it changes: there may be many. */
const ContactRow = memo(function ContactRow({ contact, lastContact }: { contact: Contact; lastContact: string }) {
  return (
    <PersonRow person={contact.person} endBeside end={<Strength strength={contact.strength} />}>
      <Words look="meta">{departmentAndPlace(contact.person)}</Words>
      <Words look="meta">{lastContact}</Words>
    </PersonRow>
  )
})
