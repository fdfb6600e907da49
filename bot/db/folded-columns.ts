import type { Selectable } from 'kysely'
import { fold } from '../../shared/search/fold.ts'
import type { PersonTable, ProfileTable } from './schema.ts'

type Named = Pick<PersonTable, 'display_name' | 'user_principal_name'>
type Placed = Pick<PersonTable, 'title' | 'department' | 'office' | 'city' | 'country'>
type Described = Pick<Selectable<ProfileTable>, 'skills' | 'mentor_topics' | 'interests' | 'pitch'>

/** What search compares for the directory's part of a person; to be written whenever that part is. */
export function foldedPersonColumns(person: Named & Placed): Pick<PersonTable, 'folded_name' | 'folded_place'> {
  const [localPart = ''] = person.user_principal_name.split('@')
  return {
    folded_name: fold(`${person.display_name} ${localPart.replace(/[._]/g, ' ')}`),
    folded_place: foldedText(person.title, person.department, person.office, person.city, person.country),
  }
}

/** What search compares for the part a person writes; to be written whenever that part is. */
export function foldedProfileColumns(profile: Described): { folded_profile: string } {
  const { skills, mentor_topics: topics, interests, pitch } = profile
  return { folded_profile: foldedText(...skills, ...topics, ...interests, pitch) }
}

/** Several texts as one folded text; missing ones are left out. */
export function foldedText(...texts: (string | null)[]): string {
  return fold(texts.filter((text) => text !== null).join(' '))
}
