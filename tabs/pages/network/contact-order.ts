import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { TieStrength } from '../../../shared/people/schemas.ts'

export interface ContactOrder {
  by: 'name' | 'strength' | 'lastContact' | 'howOften'
  reversed: boolean
}

export const orders: readonly ContactOrder['by'][] = ['name', 'strength', 'lastContact', 'howOften']

type Compare = (a: Contact, b: Contact) => number

const rank: Record<TieStrength, number> = { strong: 0, warm: 1, 'going-quiet': 2, new: 3 }
const NEVER = ''

/** ISO dates need no collation, which would cost most of the time. */
const latestFirst: Compare = (a, b) => compareText(b.lastContactOn ?? NEVER, a.lastContactOn ?? NEVER)

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Strongest, latest and most often first; whoever is alike goes by the latest contact, then by name. */
export function inOrder(contacts: readonly Contact[], { by, reversed }: ContactOrder, locale: string): Contact[] {
  const { compare: collate } = new Intl.Collator(locale)
  const byName: Compare = (a, b) => collate(a.person.name, b.person.name)
  const compare: Record<ContactOrder['by'], Compare> = {
    name: byName,
    strength: (a, b) => rank[a.strength] - rank[b.strength],
    lastContact: latestFirst,
    howOften: (a, b) => (a.talksEveryDays ?? Infinity) - (b.talksEveryDays ?? Infinity) || 0,
  }
  const direction = reversed ? -1 : 1
  return contacts.toSorted((a, b) => direction * compare[by](a, b) || latestFirst(a, b) || byName(a, b))
}
