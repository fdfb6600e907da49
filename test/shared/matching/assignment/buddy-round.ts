import fc from 'fast-check'
import type { BuddyRound, NewHire } from '../../../../shared/matching/assignment/buddy-assignment.ts'
import type { BuddyCandidate } from '../../../../shared/matching/buddies.ts'

export const london = { timeZone: 'Europe/London', days: [1, 2, 3, 4, 5], startMinute: 9 * 60, endMinute: 17 * 60 }
const plainFacts = { office: null, skills: [], wantsToLearn: [], interests: [], languages: [] }
export const round: BuddyRound = {
  seed: 'monday',
  newHires: [],
  candidates: [],
  weights: {},
  now: new Date('2026-11-23T09:00:00Z'),
}

export function newHire(id: string, facts: Partial<NewHire['facts']> = {}, change: Partial<NewHire> = {}): NewHire {
  return {
    id,
    department: 'Design',
    workingHours: london,
    facts: { ...plainFacts, hireDate: '2026-11-23', ...facts },
    managementChain: new Set(),
    excluded: new Set(),
    ...change,
  }
}

export function buddy(
  id: string,
  facts: Partial<BuddyCandidate['facts']> = {},
  change: Partial<BuddyCandidate> = {},
): BuddyCandidate {
  return {
    id,
    department: 'Finance',
    workingHours: london,
    facts: { ...plainFacts, hireDate: '2020-01-06', ...facts },
    capacity: 2,
    taken: 0,
    pausedUntil: null,
    ...change,
  }
}

const terms = fc.array(fc.constantFrom('SQL', 'sql', 'Chess', 'Igbo', 'English', 'Running', 'Go'), { maxLength: 5 })
const drawFacts = fc.record({
  office: fc.constantFrom(null, 'London', 'london', 'Lagos'),
  skills: terms,
  wantsToLearn: terms,
  interests: terms,
  languages: terms,
})
const drawHours = fc.record({
  timeZone: fc.constantFrom('Europe/London', 'Asia/Dubai', 'Asia/Tokyo'),
  days: fc.constantFrom<number[][]>([1, 2, 3, 4, 5], [3, 1], []),
  startMinute: fc.constantFrom(9 * 60, 14 * 60),
  endMinute: fc.constant(17 * 60),
})
const department = fc.constantFrom(null, 'Design', 'Finance', 'Sales')
const ids = (count: number) => fc.subarray(Array.from({ length: count }, (_, number) => `p${number}`))

/** Small companies in which anything goes: people on both sides, closed circles, all kinds of hours. */
export function drawRound(most: { newHires: number; candidates: number }): fc.Arbitrary<BuddyRound> {
  const unique = { selector: ({ id }: { id: string }) => id }
  const id = fc.integer({ min: 0, max: 9 }).map((number) => `p${number}`)
  return fc.record({
    seed: fc.constantFrom('monday', 'tuesday'),
    now: fc.constant(round.now),
    weights: fc.record(
      {
        load: fc.constantFrom(0, 40, 500),
        skill: fc.constantFrom(0, 7),
        'joined-together': fc.constantFrom(0, 33),
        office: fc.constantFrom(0, 90),
      },
      { requiredKeys: [] },
    ),
    newHires: fc.uniqueArray(
      fc.record({
        id,
        department,
        workingHours: drawHours,
        facts: drawFacts.map((facts) => ({ ...facts, hireDate: '2026-11-23' })),
        managementChain: ids(4).map((list) => new Set(list)),
        excluded: ids(4).map((list) => new Set(list)),
      }),
      { ...unique, maxLength: most.newHires },
    ),
    candidates: fc.uniqueArray(
      fc.record({
        id,
        department,
        workingHours: drawHours,
        facts: fc
          .tuple(drawFacts, fc.constantFrom('2020-01-06', '2020-01-06', '2026-11-02', null))
          .map(([facts, hireDate]) => ({ ...facts, hireDate })),
        capacity: fc.integer({ min: 0, max: 3 }),
        taken: fc.integer({ min: 0, max: 2 }),
        pausedUntil: fc.constantFrom(null, null, null, '2026-12-24', '2026-11-23'),
      }),
      { ...unique, maxLength: most.candidates },
    ),
  })
}
