import type { Character } from './character.ts'
import type { Office } from './offices.ts'

/** A person of the sample company, complete but for what refers to other people. */
export interface SamplePerson {
  id: string
  userName: string
  name: string
  title: string
  department: string
  office: Office
  level: Character['level']
  managerId: string | null
  hireDate: string
  pitch: string
  skills: readonly string[]
  wantsToLearn: readonly string[]
  interests: readonly string[]
  languages: readonly string[]
  asks: readonly string[]
  offers: readonly string[]
  mentor: { capacity: number; taken: number; topics: readonly string[] } | null
  buddy: boolean
  workingDays: readonly number[]
  /** Added to the office's usual start and end. */
  shiftMinutes: number
}

/** The company by user name, for everything that is written by hand. */
export function byUserName(people: readonly SamplePerson[]): (userName: string) => SamplePerson {
  const index = new Map(people.map((person) => [person.userName, person]))
  return (userName) => {
    const person = index.get(userName)
    if (person === undefined) throw new RangeError(`Nobody in the sample company is called ${userName}`)
    return person
  }
}
