import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { personOf } from '../search/open-search.tsx'

/** A contact with nothing due, except what the test says. */
export function contactOf(name: string, said: Partial<Contact> & { department?: string | null } = {}): Contact {
  const { department = null, ...rest } = said
  return {
    person: { ...personOf(name), department },
    strength: 'warm',
    lastContactOn: null,
    talksEveryDays: null,
    cadenceDays: 30,
    dueOn: null,
    hasNote: false,
    promise: null,
    chatUrl: 'https://teams.microsoft.com/l/chat/0/0?users=someone@example.com',
    ...rest,
  }
}

export const namesOf = (contacts: readonly Contact[]): string[] => contacts.map(({ person }) => person.name)
