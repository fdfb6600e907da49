import fc from 'fast-check'
import { usualSettings, type RoundInput, type RoundMember } from '../../../../shared/matching/rounds/round.ts'
import { createWorkWeeks } from '../../../../shared/matching/rounds/work-week.ts'

const weekOf = createWorkWeeks(new Date('2026-11-23T12:00:00Z'))

export function weekIn(timeZone: string, startMinute = 9 * 60, endMinute = 17 * 60) {
  return weekOf({ timeZone, days: [1, 2, 3, 4, 5], startMinute, endMinute })
}

export function member(id: string, own: Partial<RoundMember> = {}): RoundMember {
  return {
    id,
    department: null,
    level: null,
    managerId: null,
    office: null,
    week: weekIn('Europe/London'),
    interests: [],
    languages: [],
    size: 2,
    roundsWaited: 0,
    wasInTrio: false,
    lastOrganised: null,
    ...own,
  }
}

export function round(members: readonly RoundMember[], own: Partial<RoundInput> = {}): RoundInput {
  return {
    id: 'round',
    round: 30,
    members,
    neverPairs: [],
    meetings: [],
    standing: [],
    settings: usualSettings,
    budget: 12_000,
    ...own,
  }
}

const zones = ['Europe/London', 'Europe/London', 'Asia/Kolkata', 'America/New_York', 'Asia/Tokyo'] as const
const some = <Item>(items: readonly Item[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength })

const anyMember = fc.record({
  department: fc.constantFrom(null, 'Design', 'Finance', 'Sales', 'Legal'),
  level: fc.constantFrom(null, 0, 1, 2, 5),
  managerId: fc.constantFrom(null, 'p0', 'p1', 'somebody else'),
  office: fc.constantFrom(null, 'London', 'Pune'),
  week: fc.constantFrom(...zones).map((zone) => weekIn(zone)),
  interests: some(['Chess', 'chess', 'Running', 'Bread', 'Jazz'], 3),
  languages: some(['English', 'English', 'Hindi', 'French'], 2),
  size: fc.constantFrom(2 as const, 3 as const, 4 as const),
  roundsWaited: fc.constantFrom(0, 0, 0, 1, 2, 9),
  wasInTrio: fc.boolean(),
  lastOrganised: fc.constantFrom(null, 3, 28),
})

/** A pool with never-pairs and a past, small enough for exact references. */
export function anyRound(most: number, own: Partial<RoundInput> = {}): fc.Arbitrary<RoundInput> {
  return fc.array(anyMember, { maxLength: most }).chain((facts) => {
    const members = facts.map((own, number): RoundMember => ({ id: `p${String(number)}`, ...own }))
    const person = fc.nat({ max: Math.max(0, members.length - 1) }).map((number) => `p${String(number)}`)
    return fc
      .record({
        neverPairs: fc.array(fc.tuple(person, person), { maxLength: 6 }),
        meetings: fc.array(fc.record({ first: person, second: person, round: fc.integer({ min: 1, max: 29 }) }), {
          maxLength: members.length * 2,
        }),
        memory: fc.constantFrom(0, 3, 26),
      })
      .map(({ neverPairs, meetings, memory }) =>
        round(members, { neverPairs, meetings, settings: { ...usualSettings, memory }, ...own }),
      )
  })
}
