import { fold } from '../../shared/search/fold.ts'
import type { PersonTable } from './schema.ts'

type Named = Pick<PersonTable, 'display_name' | 'user_principal_name'>
type Placed = Pick<PersonTable, 'title' | 'department' | 'office' | 'city' | 'country'>

interface Described {
  skills: readonly string[]
  mentorTopics: readonly string[]
  interests: readonly string[]
  pitch: string
}

/** What search compares for the directory's part of a person; to be written whenever that part is. */
export function foldedPerson(person: Named & Placed): Pick<PersonTable, 'folded_name' | 'folded_place'> {
  const [localPart = ''] = person.user_principal_name.split('@')
  return {
    folded_name: fold(`${person.display_name} ${localPart.replace(/[._]/g, ' ')}`),
    folded_place: foldedText(person.title, person.department, person.office, person.city, person.country),
  }
}

/** What search compares for the part a person writes; to be written whenever that part is. */
export function foldedProfile({ skills, mentorTopics, interests, pitch }: Described): string {
  return foldedText(...skills, ...mentorTopics, ...interests, pitch)
}

/** Several texts as one folded text (groups and events, too); missing ones are left out. */
export function foldedText(...texts: (string | null)[]): string {
  return fold(texts.filter((text) => text !== null).join(' '))
}
