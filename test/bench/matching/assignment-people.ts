import { createRandom, type Random } from '../../../bot/features/sample/random.ts'
import type { Mentee, Mentor } from '../../../shared/matching/assignment/mentor-assignment.ts'
import type { NewHire } from '../../../shared/matching/assignment/buddy-assignment.ts'
import type { BuddyCandidate, MatchPerson } from '../../../shared/matching/buddies.ts'
import { createZipf } from '../search/zipf.ts'

/** A company of offices around the world; what people know and like is as uneven as it is in real ones. */
const ZONES = [
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Africa/Lagos',
  'Africa/Nairobi',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
]
const LANGUAGES = [
  'German',
  'Spanish',
  'French',
  'Hindi',
  'Portuguese',
  'Mandarin',
  'Igbo',
  'Arabic',
  'Polish',
  'Tamil',
]
const STARTS = [7 * 60, 8 * 60, 8 * 60 + 30, 9 * 60, 9 * 60, 9 * 60, 9 * 60 + 30, 10 * 60]
const WEEKS = [
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4],
  [2, 3, 4],
]
const skills = createZipf(2_000, 0.9)
const interests = createZipf(300, 0.8)
const topics = createZipf(400, 0.7)

function createPerson(random: Random, id: string): MatchPerson {
  const office = random.between(0, 39)
  const startMinute = random.pick(STARTS)
  return {
    id,
    department: `Department ${String(random.between(0, 39))}`,
    workingHours: {
      timeZone: ZONES[office % ZONES.length] ?? 'Europe/London',
      days: random.pick(WEEKS),
      startMinute,
      endMinute: startMinute + random.pick([6, 8, 8, 8]) * 60,
    },
    facts: {
      office: `Office ${String(office)}`,
      hireDate: `20${String(random.between(10, 25))}-0${String(random.between(1, 9))}-15`,
      skills: draw(random, skills, 'Skill', random.between(2, 6)),
      wantsToLearn: draw(random, skills, 'Skill', random.between(0, 3)),
      interests: draw(random, interests, 'Interest', random.between(1, 5)),
      languages: ['English', ...(random.chance(0.6) ? random.sample(LANGUAGES, 1) : [])],
    },
  }
}

export function createNewHires(count: number): NewHire[] {
  const random = createRandom(count)
  const nobody: ReadonlySet<string> = new Set()
  return Array.from({ length: count }, (_, number) => {
    const person = createPerson(random, `hire-${String(number)}`)
    const facts = { ...person.facts, hireDate: '2026-11-23' }
    return { ...person, facts, managementChain: nobody, excluded: nobody }
  })
}

export function createBuddies(count: number, capacity: number): BuddyCandidate[] {
  const random = createRandom(count + 1)
  return Array.from({ length: count }, (_, number) => ({
    ...createPerson(random, `buddy-${String(number)}`),
    capacity,
    taken: random.chance(0.1) ? 1 : 0,
    pausedUntil: random.chance(0.03) ? '2027-01-01' : null,
  }))
}

function draw(random: Random, from: typeof skills, name: string, count: number): string[] {
  return Array.from({ length: count }, () => `${name}${String(from.draw(random))}`)
}

/** Mentees wish for mentors that others wish for too. */
export function createMentoring(count: number, capacity: number): { mentees: Mentee[]; mentors: Mentor[] } {
  const random = createRandom(count + capacity)
  const popular = createZipf(count, 0.5)
  const names = Array.from({ length: count }, (_, number) => `mentor-${String(number)}`)
  const mentors = names.map((id): Mentor => {
    const { facts, ...person } = createPerson(random, id)
    const { office, languages } = facts
    const own = draw(random, topics, 'Topic', random.between(2, 5))
    return { ...person, office, languages, topics: own, capacity, taken: 0, pausedUntil: null }
  })
  const mentees = Array.from({ length: count }, (_, number): Mentee => {
    const { facts, ...person } = createPerson(random, `mentee-${String(number)}`)
    const goal = `I would like to grow in ${draw(random, topics, 'Topic', 2).join(' and ')}, and to be heard more often.`
    const wishes = random.chance(0.8) ? Array.from({ length: 3 }, () => names[popular.draw(random)] ?? '') : []
    const { office, languages } = facts
    const wantsToLearn = draw(random, topics, 'Topic', random.between(0, 2))
    return { ...person, office, languages, goal, wantsToLearn, wishes: [...new Set(wishes)], excluded: new Set() }
  })
  return { mentees, mentors }
}

export const today = new Date('2026-11-23T09:00:00Z')
export const mentorSettings = {
  seed: 'bench',
  weights: {},
  minimumSharedMinutes: 120,
  everydayLanguage: 'English',
  now: today,
}
