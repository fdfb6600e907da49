import type { ContactRow } from './store.ts'

/** Still unanswered, on this card or a later one. */
export function isOpen(contact: ContactRow, nudge: string, today: string): boolean {
  return contact.nudged_on === nudge || (contact.due_on !== null && contact.due_on <= today)
}
