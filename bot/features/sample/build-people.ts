import { addDays, localDate } from '../../../shared/time/working-hours.ts'
import type { Character } from './character.ts'
import { mentorCharacters } from './characters-mentors.ts'
import { otherCharacters } from './characters-others.ts'
import { personaCharacters } from './characters-personas.ts'
import { drawPeople, officeNamed } from './draw-people.ts'
import { newHirePersona, samplePersonId } from './personas.ts'
import type { Random } from './random.ts'
import type { SamplePerson } from './sample-person.ts'
import { addWorkingDays, weekdayFrom, weekdayOf, weekdayUntil } from './working-days.ts'

const CHIEF_EXECUTIVE = samplePersonId('mariana.duarte')
const NEW_HIRES = 5
const BUDDIES = 30
/** Newcomers of the last months, who are still in their first 90 days. */
const NEWCOMERS = 10
/** A buddy has been here for six months at least. */
const BUDDY_TENURE_DAYS = 200

/** The whole company as of `now`. */
export function buildPeople(random: Random, now: Date): SamplePerson[] {
  const characters = [...personaCharacters, ...mentorCharacters, ...otherCharacters].map(toPerson)
  const people = [...characters, ...drawPeople(random, characters)]
  hireEverybody(random, people, now)
  for (const person of people) person.managerId = managerOf(random, person, people)
  const today = localDate(now, 'UTC')
  const experienced = people.filter(
    (person) => !characters.includes(person) && person.hireDate < addDays(today, -BUDDY_TENURE_DAYS),
  )
  const alreadyBuddies = people.filter((person) => person.buddy).length
  for (const person of random.sample(experienced, BUDDIES - alreadyBuddies)) person.buddy = true
  return people
}

function toPerson(character: Character): SamplePerson {
  const { mentor = null, buddy = false, asks = [], offers = [], languages, ...rest } = character
  return {
    ...rest,
    id: samplePersonId(character.userName),
    office: officeNamed(character.office),
    managerId: null,
    hireDate: '',
    languages: ['English', ...languages],
    mentor,
    buddy,
    asks,
    offers,
    workingDays: [1, 2, 3, 4, 5],
    shiftMinutes: 0,
  }
}

function hireEverybody(random: Random, people: SamplePerson[], now: Date): void {
  const today = weekdayFrom(localDate(now, 'Europe/Lisbon'))
  const years = new Map(
    [...personaCharacters, ...mentorCharacters, ...otherCharacters].map((c) => [c.userName, c.years]),
  )
  for (const person of people) {
    const tenure = years.get(person.userName)
    const daysAgo = tenure === undefined ? random.between(120, 3_000) : tenure * 365 + random.between(5, 300)
    person.hireDate = weekdayUntil(addDays(today, -daysAgo))
  }
  const drawn = people.filter((person) => person.level === 'member' && !years.has(person.userName))
  const recent = random.sample(drawn, NEW_HIRES - 1 + NEWCOMERS)
  for (const person of recent.slice(NEW_HIRES - 1)) {
    person.hireDate = weekdayUntil(addDays(today, -random.between(10, 84)))
  }
  const newHire = people.find((person) => person.id === newHirePersona.id)
  if (newHire === undefined) throw new RangeError('The new hire is missing from the sample company')
  newHire.hireDate = firstDayOfNewHire(now)
  recent.slice(0, NEW_HIRES - 1).forEach((person, index) => joinThisWeek(person, today, index))
}

/** One on each other day of the week; the last two have not written anything of themselves yet. */
function joinThisWeek(person: SamplePerson, today: string, index: number): void {
  const monday = addDays(today, 1 - weekdayOf(today))
  const otherDays = [0, 1, 2, 3, 4].map((day) => addDays(monday, day)).filter((day) => day !== today)
  person.hireDate = otherDays[index] ?? today
  if (index >= 2)
    Object.assign(person, { pitch: '', skills: [], wantsToLearn: [], interests: [], asks: [], offers: [] })
}

/** Today, or the next working day where the office closes before a buddy could still be asked. */
function firstDayOfNewHire(now: Date): string {
  const today = localDate(now, 'Europe/Lisbon')
  const first = weekdayFrom(today)
  return first === today && now.getUTCHours() >= 14 ? addWorkingDays(today, 1) : first
}

function managerOf(random: Random, person: SamplePerson, people: readonly SamplePerson[]): string | null {
  if (person.id === CHIEF_EXECUTIVE) return null
  if (person.level === 'head') return CHIEF_EXECUTIVE
  const team = people.filter((other) => other.department === person.department && other.id !== CHIEF_EXECUTIVE)
  const head = team.find((other) => other.level === 'head')?.id ?? CHIEF_EXECUTIVE
  if (person.level === 'lead') return head
  if (person.id === newHirePersona.id) return samplePersonId('zofia.lis')
  const leads = team.filter((other) => other.level === 'lead')
  const nearby = leads.filter((lead) => lead.office === person.office)
  if (nearby.length > 0) return random.pick(nearby).id
  return leads.length > 0 ? random.pick(leads).id : head
}
