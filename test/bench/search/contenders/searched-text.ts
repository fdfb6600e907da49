import { fold } from '../../../../shared/search/fold.ts'
import type { BenchPerson } from '../person.ts'

/** What every contender searches: the same facts as Hallway does, folded in the same way. */
export interface SearchedText {
  name: string
  /** The user name, where the displayed name has no Latin letters. */
  alias: string
  title: string
  place: string
  skills: string
  role: string
  interests: string
  pitch: string
}

export function searchedText(person: BenchPerson): SearchedText {
  return {
    name: fold(person.name),
    alias: person.isOtherScript ? person.latin : '',
    title: fold(person.title),
    place: fold(`${person.department} ${[...new Set([person.office, person.city, person.country])].join(' ')}`),
    skills: fold([...person.skills, ...person.mentorTopics].join(' ')),
    role: person.isMentor ? 'mentor' : '',
    interests: fold(person.interests.join(' ')),
    pitch: fold(person.pitch),
  }
}

/** Everything in one line, the name first. */
export function searchedLine(person: BenchPerson): string {
  return Object.values(searchedText(person))
    .filter((text) => text !== '')
    .join(' ')
}
