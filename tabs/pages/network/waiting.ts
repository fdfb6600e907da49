import type { Contact } from '../../../shared/follow-ups/schemas.ts'

export interface Waiting {
  contact: Contact
  about: 'promise' | 'talk'
  /** ISO date on which it is due, or was. */
  on: string
}

/** What is due up to a date, most pressing first: a promise before a talk of the same day. */
export function waitingUntil(contacts: readonly Contact[], horizon: string): Waiting[] {
  return contacts
    .flatMap((contact): Waiting[] => {
      const { promise, dueOn } = contact
      return [
        ...(promise === null ? [] : [{ contact, about: 'promise' as const, on: promise.on }]),
        ...(dueOn === null ? [] : [{ contact, about: 'talk' as const, on: dueOn }]),
      ]
    })
    .filter(({ on }) => on <= horizon)
    .toSorted(
      (a, b) =>
        a.on.localeCompare(b.on) ||
        a.about.localeCompare(b.about) ||
        a.contact.person.name.localeCompare(b.contact.person.name),
    )
}
