import fc from 'fast-check'
import type { Mentee, Mentor, MentorRound } from '../../../../shared/matching/assignment/mentor-assignment.ts'
import { london } from './buddy-round.ts'

export const mentorRound: MentorRound = {
  seed: 'autumn',
  mentees: [],
  mentors: [],
  weights: {},
  minimumSharedMinutes: 120,
  everydayLanguage: 'English',
  now: new Date('2026-11-23T09:00:00Z'),
}

const somebody = { department: 'Design', office: null, workingHours: london, languages: [] }

export function mentee(id: string, change: Partial<Mentee> = {}): Mentee {
  return {
    id,
    ...somebody,
    goal: 'I would like to learn SQL.',
    wantsToLearn: [],
    wishes: [],
    excluded: new Set(),
    ...change,
  }
}

export function mentor(id: string, change: Partial<Mentor> = {}): Mentor {
  return { id, ...somebody, topics: ['SQL'], capacity: 1, taken: 0, pausedUntil: null, ...change }
}

const topics = fc.array(fc.constantFrom('SQL', 'sql', 'Public speaking', 'Node.js', 'Leadership', ''), { maxLength: 4 })
const drawSomebody = {
  id: fc.integer({ min: 0, max: 9 }).map((number) => `p${number}`),
  department: fc.constantFrom(null, 'Design', 'Sales'),
  office: fc.constantFrom(null, 'London', 'Tokyo'),
  workingHours: fc.constantFrom(
    london,
    { ...london, timeZone: 'Asia/Dubai' },
    { ...london, timeZone: 'Asia/Tokyo' },
    { ...london, days: [] },
  ),
  languages: fc.array(fc.constantFrom('English', 'Igbo', 'german', 'German'), { maxLength: 2 }),
}
const unique = { selector: ({ id }: { id: string }) => id }
const ids = (maxLength: number) => fc.array(drawSomebody.id, { maxLength })

export function drawMentorRound(most: { mentees: number; mentors: number }): fc.Arbitrary<MentorRound> {
  return fc.record({
    seed: fc.constantFrom('autumn', 'spring'),
    mentees: fc.uniqueArray(
      fc.record({
        ...drawSomebody,
        goal: fc.constantFrom('', 'More SQL.', 'I want public speaking, and Node.js', 'Nothing that anybody offers'),
        wantsToLearn: topics,
        wishes: ids(4),
        excluded: ids(2).map((list) => new Set(list)),
      }),
      { ...unique, maxLength: most.mentees },
    ),
    mentors: fc.uniqueArray(
      fc.record({
        ...drawSomebody,
        topics,
        capacity: fc.integer({ min: 0, max: 3 }),
        taken: fc.integer({ min: 0, max: 1 }),
        pausedUntil: fc.constantFrom(null, null, null, '2026-12-24'),
      }),
      { ...unique, maxLength: most.mentors },
    ),
    weights: fc.record(
      { load: fc.constantFrom(0, 200), goalTopic: fc.constantFrom(0, 50), firstWish: fc.constantFrom(0, 3000) },
      { requiredKeys: [] },
    ),
    minimumSharedMinutes: fc.constantFrom(0, 120, 1200),
    everydayLanguage: fc.constantFrom('English', 'German'),
    now: fc.constant(mentorRound.now),
  })
}
