import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assignMentors } from '../../../../shared/matching/assignment/assign-mentors.ts'
import type {
  Mentee,
  Mentor,
  MentorRound,
  MentorSolution,
} from '../../../../shared/matching/assignment/mentor-assignment.ts'
import {
  commonLanguages,
  topicsFor,
  weighMentor,
  wishFor,
} from '../../../../shared/matching/assignment/weigh-mentor.ts'
import { loadPoints } from '../../../../shared/matching/buddy-weights.ts'
import { MENTOR_WEIGHTS } from '../../../../shared/matching/mentor-weights.ts'
import { settleTable } from '../../../../shared/matching/weight-table.ts'
import { sharedWorkingMinutes } from '../../../../shared/time/working-hours.ts'
import { bruteForce, type DrawnCase } from './graphs.ts'
import { drawMentorRound, mentee, mentor, mentorRound } from './mentor-round.ts'

const weightsOf = (round: MentorRound) => settleTable(MENTOR_WEIGHTS, round.weights).weights

function mayMatch(round: MentorRound, one: Mentee, other: Mentor): boolean {
  const topics = topicsFor(one, other)
  const isNear =
    (one.office !== null && one.office === other.office) ||
    sharedWorkingMinutes(one.workingHours, other.workingHours, round.now) >= round.minimumSharedMinutes
  return (
    one.id !== other.id &&
    (topics.goal.length + topics.wanted.length > 0 || wishFor(one, other.id) !== null) &&
    commonLanguages(one, other, round.everydayLanguage.toLowerCase()).length > 0 &&
    isNear &&
    !one.excluded.has(other.id) &&
    other.pausedUntil === null &&
    other.capacity - other.taken >= 1
  )
}

function termsOf(round: MentorRound, one: Mentee, other: Mentor) {
  const sharedMinutes = sharedWorkingMinutes(one.workingHours, other.workingHours, round.now)
  return weighMentor(one, other, { weights: weightsOf(round), sharedMinutes, everydayLanguage: round.everydayLanguage })
}

const sum = (terms: { points: number }[]) => terms.reduce((total, { points }) => total + points, 0)

function pairByPair(round: MentorRound): DrawnCase {
  const weights = weightsOf(round)
  return {
    values: round.mentees.map((one) =>
      round.mentors.map((other) =>
        mayMatch(round, one, other) ? sum(termsOf(round, one, other)) - loadPoints(weights, other.taken) : null,
      ),
    ),
    places: round.mentors.map(({ capacity, taken }) =>
      Array.from(
        { length: Math.max(0, capacity - taken) },
        (_, place) => loadPoints(weights, taken + place) - loadPoints(weights, taken),
      ),
    ),
  }
}

/** Pairs who would both strictly rather have each other, by wishes and score. */
function envious(round: MentorRound, { matched }: MentorSolution): string[] {
  const fit = (one: Mentee, other: Mentor) => sum(termsOf(round, one, other))
  const appeal = (one: Mentee, other: Mentor) => (4 - (wishFor(one, other.id) ?? 4)) * 1e6 + fit(one, other)
  return round.mentees.flatMap((one) =>
    round.mentors.flatMap((other) => {
      if (!mayMatch(round, one, other)) return []
      const own = matched.find(({ menteeId }) => menteeId === one.id)
      const current = round.mentors.find(({ id }) => id === own?.mentorId)
      if (current !== undefined && appeal(one, current) >= appeal(one, other)) return []
      const theirs = matched
        .filter(({ mentorId }) => mentorId === other.id)
        .map(({ menteeId }) =>
          fit(
            round.mentees.find(({ id }) => id === menteeId)!,
            other,
          ),
        )
      const hasRoom = theirs.length < other.capacity - other.taken
      return hasRoom || theirs.some((weaker) => weaker < fit(one, other)) ? [`${one.id} ${other.id}`] : []
    }),
  )
}

describe('all mentees of a programme', () => {
  it('gets the heaviest assignment, as trying everything finds it', () => {
    fc.assert(
      fc.property(drawMentorRound({ mentees: 5, mentors: 5 }), (round) => {
        const { placed, score } = assignMentors(round).heaviest
        expect({ placed, value: score }).toEqual(bruteForce(pairByPair(round)))
      }),
      { numRuns: 300 },
    )
  })

  it('gets a stable assignment, and counts no envy in it', () => {
    fc.assert(
      fc.property(drawMentorRound({ mentees: 8, mentors: 7 }), (round) => {
        const { stable, heaviest } = assignMentors(round)
        expect(stable.blockingPairs).toBe(0)
        expect(envious(round, stable)).toEqual([])
        expect(heaviest.blockingPairs).toBeGreaterThanOrEqual(envious(round, heaviest).length)
      }),
      { numRuns: 300 },
    )
  })

  it('never places fewer, nor as many for less, by the heaviest than by the stable', () => {
    fc.assert(
      fc.property(drawMentorRound({ mentees: 9, mentors: 9 }), (round) => {
        const { stable, heaviest } = assignMentors(round)
        expect(heaviest.placed).toBeGreaterThanOrEqual(stable.placed)
        if (heaviest.placed === stable.placed) expect(heaviest.score).toBeGreaterThanOrEqual(stable.score)
      }),
      { numRuns: 200 },
    )
  })

  it('breaks no rule, exceeds no capacity, says of each match what it is made of, in any order of input', () => {
    fc.assert(
      fc.property(drawMentorRound({ mentees: 8, mentors: 7 }), (round) => {
        const result = assignMentors(round)
        for (const { matched, unmatched, score, wishesMet } of [result.heaviest, result.stable]) {
          for (const { id, capacity, taken } of round.mentors) {
            const load = matched.filter(({ mentorId }) => mentorId === id).length
            expect(load).toBeLessThanOrEqual(Math.max(0, capacity - taken))
          }
          for (const match of matched) {
            const one = round.mentees.find(({ id }) => id === match.menteeId)!
            const other = round.mentors.find(({ id }) => id === match.mentorId)!
            expect(mayMatch(round, one, other)).toBe(true)
            expect(sum(match.terms)).toBe(match.score)
            expect(match.terms.filter(({ name }) => name !== 'load')).toEqual(termsOf(round, one, other))
          }
          expect(matched.length + unmatched.length).toBe(round.mentees.length)
          expect(sum(matched.map(({ score: points }) => ({ points })))).toBe(score)
          expect(wishesMet).toEqual([1, 2, 3].map((rank) => matched.filter(({ wish }) => wish === rank).length))
        }
        const turned = { ...round, mentees: round.mentees.toReversed(), mentors: round.mentors.toReversed() }
        expect(assignMentors(turned)).toEqual(result)
      }),
      { numRuns: 150 },
    )
  })

  it('shows what the heaviest and the stable cost each other', () => {
    const mentors = [mentor('wanted', { topics: ['SQL', 'Go'] }), mentor('other', { topics: ['SQL'] })]
    const mentees = [
      mentee('fits', { goal: 'SQL and Go', wishes: ['wanted', 'other'] }),
      mentee('wishes', { goal: 'SQL', wishes: ['wanted'] }),
    ]
    const { heaviest, stable, menteesWithWishes } = assignMentors({ ...mentorRound, mentors, mentees })
    expect(menteesWithWishes).toBe(2)
    expect(heaviest).toMatchObject({ placed: 2, wishesMet: [1, 1, 0], blockingPairs: 1 })
    expect(stable).toMatchObject({ placed: 2, wishesMet: [1, 0, 0], blockingPairs: 0 })
    expect(heaviest.score).toBeGreaterThan(stable.score)
  })
})

describe('what each weight means', () => {
  const plain = mentee('n', {
    department: 'Design',
    office: 'Lagos',
    workingHours: { ...mentee('n').workingHours, days: [] },
  })
  const points = (one: Partial<Mentee>, other: Partial<Mentor>) => {
    const mentees = [{ ...plain, goal: '', wishes: ['x', 'y', 'z'], ...one }]
    const base = { department: 'Design', office: 'Lagos', topics: [] }
    const mentors = ['x', 'y', 'z'].map((id) => mentor(id, { ...base, capacity: 0 }))
    const { heaviest } = assignMentors({
      ...mentorRound,
      mentees,
      mentors: [...mentors, mentor('m', { ...base, ...other })],
    })
    return Object.fromEntries(heaviest.matched[0]?.terms.map(({ name, points: worth }) => [name, worth]) ?? [])
  }

  it.each<[string, Partial<Mentee>, Partial<Mentor>, object]>([
    ['a first wish', { wishes: ['m'] }, {}, { firstWish: 1500 }],
    ['a second wish', { wishes: ['x', 'm'] }, {}, { secondWish: 1300 }],
    ['a third wish', { wishes: ['x', 'y', 'm'] }, {}, { thirdWish: 1100 }],
    ['a fourth wish is none', { wishes: ['x', 'y', 'z', 'm'] }, {}, {}],
    ['a topic that the goal names', { goal: 'Better at sql.' }, { topics: ['SQL'] }, { goalTopic: 300 }],
    ['two topics at most', { goal: 'a, b and c' }, { topics: ['A', 'B', 'C'] }, { goalTopic: 600 }],
    ['a topic the mentee wants to learn', { wantsToLearn: ['sql'] }, { topics: ['SQL'] }, { wantedTopic: 150 }],
    [
      'a topic named and wanted counts once',
      { goal: 'SQL', wantsToLearn: ['sql'] },
      { topics: ['SQL'] },
      { goalTopic: 300 },
    ],
    [
      'another language',
      { wishes: ['m'], languages: ['Igbo'] },
      { languages: ['igbo'] },
      { firstWish: 1500, language: 60 },
    ],
    ['the everyday language is no news', { wishes: ['m'], languages: ['English'] }, {}, { firstWish: 1500 }],
    [
      'four hours a day at most',
      { wishes: ['m'], workingHours: mentor('m').workingHours },
      {},
      { firstWish: 1500, sharedHour: 40 },
    ],
    ['another department', { wishes: ['m'] }, { department: 'Sales' }, { firstWish: 1500, otherDepartment: 40 }],
    ['a mentor who has two already', { wishes: ['m'] }, { capacity: 3, taken: 2 }, { firstWish: 1500, load: -4 }],
  ])('%s', (_case, one, other, terms) => {
    expect(points(one, other)).toEqual(
      terms === undefined || Object.keys(terms).length === 0 ? {} : { ...terms, office: 20 },
    )
  })
})

describe('what cannot be', () => {
  const reason = (mentors: Mentor[], one = mentee('n'), others: Mentee[] = []) =>
    assignMentors({ ...mentorRound, mentees: [one, ...others], mentors }).heaviest.unmatched.find(
      ({ menteeId }) => menteeId === 'n',
    )?.reason

  it('says why a mentee is without a mentor as far as everybody may know it', () => {
    const tokyo = { ...mentor('m').workingHours, timeZone: 'Asia/Tokyo' }
    expect(reason([])).toBe('no-mentors')
    expect(reason([mentor('n')])).toBe('no-mentors')
    expect(reason([mentor('m', { topics: ['Go'] })])).toBe('no-mentor-with-topic')
    expect(reason([mentor('m', { workingHours: tokyo })])).toBe('no-shared-hours-or-language')
    expect(reason([mentor('m', { languages: ['Igbo'] })])).toBe('no-shared-hours-or-language')
    expect(reason([mentor('m', { taken: 1 })])).toBe('all-full-before')
    expect(reason([mentor('m')], mentee('n'), [mentee('o', { wishes: ['m'] })])).toBe('places-went-to-others')
  })

  it('tells of a pair kept apart nothing that a pause would not tell as well', () => {
    expect(reason([mentor('m')], mentee('n', { excluded: new Set(['m']) }))).toBe('no-fitting-place')
    expect(reason([mentor('m', { pausedUntil: '2027-01-01' })])).toBe('no-fitting-place')
  })

  it('goes on with empty pools, pauses and no capacity, and tells the desk', () => {
    const notes = (mentors: Mentor[], mentees = [mentee('n')]) =>
      assignMentors({ ...mentorRound, mentees, mentors }).notes
    expect(notes([], [])).toEqual([{ kind: 'nobody-to-place' }])
    expect(notes([])).toEqual([{ kind: 'empty-pool' }])
    expect(notes([mentor('n')])).toEqual([{ kind: 'only-oneself' }])
    expect(notes([mentor('a', { capacity: 0 }), mentor('b', { capacity: 0 })])).toEqual([{ kind: 'no-capacity' }])
    expect(notes([mentor('a', { pausedUntil: '2027-01-01' })])).toEqual([{ kind: 'everybody-paused' }])
    expect(notes([mentor('a', { pausedUntil: '2027-01-01' }), mentor('b', { taken: 1 })])).toEqual([
      { kind: 'nobody-open' },
    ])
    expect(notes([mentor('a')], [mentee('n'), mentee('o')])).toEqual([
      { kind: 'fewer-places-than-people', places: 1, people: 2 },
    ])
  })
})
