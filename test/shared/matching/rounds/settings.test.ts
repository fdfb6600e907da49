import { describe, expect, it } from '@jest/globals'
import { matchRound } from '../../../../shared/matching/rounds/match-round.ts'
import { planSizes } from '../../../../shared/matching/rounds/plan-sizes.ts'
import {
  usualSettings,
  type RoundInput,
  type RoundNote,
  type RoundSettings,
} from '../../../../shared/matching/rounds/round.ts'
import { member, round, weekIn } from './arbitrary-round.ts'

const crowd = (count: number) => Array.from({ length: count }, (_, number) => member(`p${String(number)}`))
const withSettings = (input: RoundInput, settings: Partial<RoundSettings>) =>
  matchRound({ ...input, settings: { ...usualSettings, ...settings } })
const sizesOf = (input: RoundInput, settings: Partial<RoundSettings>) =>
  withSettings(input, settings)
    .matches.map(({ members }) => members.length)
    .toSorted((a, b) => a - b)

describe('settings that cannot be', () => {
  it.each<[string, RoundInput, Partial<RoundSettings>, RoundNote[]]>([
    ['nobody takes part', round([]), {}, [{ kind: 'nobody-left' }]],
    [
      'one person takes part',
      round(crowd(1)),
      {},
      [
        { kind: 'memory-longer-than-pool', configured: 26, shortest: 0, people: 1 },
        { kind: 'one-person' },
        { kind: 'sat-out', people: 1, again: 0 },
      ],
    ],
    [
      'the memory is longer than the pool',
      round(crowd(10)),
      {},
      [{ kind: 'memory-longer-than-pool', configured: 26, shortest: 4, people: 10 }],
    ],
    [
      'an odd one',
      round(crowd(5)),
      { memory: 0 },
      [
        { kind: 'odd-pool', people: 5 },
        { kind: 'relaxed', relaxation: 'trio', people: 1 },
      ],
    ],
    [
      'more hours than a week has',
      round(crowd(2)),
      { memory: 0, minimumSharedMinutes: 1_000_000 },
      [{ kind: 'nobody-fits' }, { kind: 'sat-out', people: 2, again: 0 }],
    ],
    [
      'a memory that is no number',
      round(crowd(2)),
      { memory: Number.NaN },
      [{ kind: 'memory-not-a-number', wanted: Number.NaN, used: 0 }],
    ],
    [
      'weights out of bounds',
      round(crowd(2)),
      { memory: 0, weights: { pair: 0, sameTeam: 9000 } },
      [
        { kind: 'weight-out-of-bounds', weight: 'pair', wanted: 0, used: 1000 },
        { kind: 'weight-out-of-bounds', weight: 'sameTeam', wanted: 9000, used: 400 },
      ],
    ],
    ['groups of four of three people', round(crowd(3)), { size: 4, memory: 0 }, []],
    ['groups of four of two people', round(crowd(2)), { size: 4, memory: 0 }, [{ kind: 'smaller-groups', groups: 1 }]],
    [
      'the same person twice',
      round([...crowd(2), ...crowd(1)]),
      { memory: 0 },
      [{ kind: 'same-person-twice', people: 1 }],
    ],
    [
      'two who are never to meet, alone',
      round(crowd(2), { neverPairs: [['p1', 'p0']] }),
      { memory: 0 },
      [{ kind: 'nobody-fits' }, { kind: 'sat-out', people: 2, again: 0 }],
    ],
  ])('%s', (_case, input, settings, notes) => {
    expect(withSettings(input, settings).notes).toEqual(notes)
  })

  it('tells who sits out a second time', () => {
    const alone = member('far', { week: weekIn('Asia/Tokyo'), roundsWaited: 1 })
    const { leftOut, notes } = withSettings(round([...crowd(2), alone]), { memory: 0 })
    expect(leftOut).toEqual([{ id: 'far', reason: 'no-shared-hours', roundsWaited: 2 }])
    expect(notes).toContainEqual({ kind: 'sat-out', people: 1, again: 1 })
  })
})

describe('the order of relaxation', () => {
  const met = (first: string, second: string, ago: number) => ({ first, second, round: 30 - ago })
  const relax = (input: Partial<RoundInput>, settings: Partial<RoundSettings> = {}) => {
    // Many others somewhere else keep the memory from shrinking.
    const far = Array.from({ length: 80 }, (_, number) => member(`far${String(number)}`, { languages: ['French'] }))
    const own = ['a', 'b', 'c'].map((id) => member(id, { languages: ['Hindi'] }))
    const result = withSettings(round([...own, ...far], input), { memory: 5, ...settings })
    const match = result.matches.find(({ joined }) => joined !== null)
    return { relaxation: match?.relaxation ?? null, leftOut: result.leftOut.map(({ id }) => id) }
  }

  it('makes a trio where all may meet', () => {
    expect(relax({})).toEqual({ relaxation: 'trio', leftOut: [] })
  })

  it('never brings never-pairs together', () => {
    const neverPairs = [['a', 'b'] as const, ['c', 'b'] as const]
    expect(relax({ neverPairs })).toEqual({ relaxation: null, leftOut: ['b'] })
  })

  it('makes do with one link, then with an old repeat, as far as it may', () => {
    const day = (id: string, from: number, until: number) => member(id, { week: weekIn('UTC', from * 60, until * 60) })
    // Early meets only noon and noon only late: three in a row.
    const row = [day('early', 2, 8), day('noon', 6, 14), day('late', 12, 20)]
    const result = withSettings(round(row), {})
    expect(result.matches[0]?.relaxation).toBe('one-link-trio')
    expect(result.matches[0]?.links.flatMap(({ broken }) => broken)).toEqual(['hours'])
    expect(withSettings(round(row), { relaxations: ['trio', 'old-repeat'] }).leftOut).toHaveLength(1)
  })

  it('repeats only what is four rounds ago, the oldest first', () => {
    const people = crowd(21)
    const others = people.slice(1).map(({ id }) => id)
    const input = (ago: (place: number) => number) =>
      round(people, { meetings: others.map((id, place) => met('p0', id, ago(place))) })
    const old = withSettings(
      input((place) => (place === 7 ? 8 : 5)),
      {},
    )
    const trio = old.matches.find(({ members }) => members.includes('p0'))
    expect(trio?.relaxation).toBe('old-repeat')
    expect(trio?.members).toContain('p8')
    expect(
      withSettings(
        input(() => 3),
        {},
      ).leftOut,
    ).toEqual([{ id: 'p0', reason: 'met-everyone-lately', roundsWaited: 1 }])
  })
})

describe('sizes', () => {
  it.each([
    [3, 3, [3]],
    [4, 3, [4]],
    [5, 3, [3, 2]],
    [5, 4, [3, 2]],
    [6, 4, [3, 3]],
    [8, 3, [4, 4]],
    [9, 4, [3, 3, 3]],
    [12, 4, [4, 4, 4]],
    [13, 4, [4, 3, 3, 3]],
    [1, 3, []],
  ] as const)('%d people in groups of %d', (people, wished, sizes) => {
    expect(planSizes(people, wished)).toEqual(sizes)
  })

  it('come out as planned, where all may meet all', () => {
    const input = round(crowd(14), { budget: 20_000 })
    expect(sizesOf(input, { size: 2 })).toEqual([2, 2, 2, 2, 2, 2, 2])
    expect(sizesOf(input, { size: 3 })).toEqual([3, 3, 4, 4])
    expect(sizesOf(input, { size: 4 })).toEqual([3, 3, 4, 4])
  })

  it('give each the wished one', () => {
    const wishes = [2, 2, 2, 3, 3, 3, 3, 3, 4] as const
    const members = wishes.map((size, number) => member(`p${String(number)}`, { size }))
    const { matches } = withSettings(round(members, { budget: 20_000 }), { size: 'wished' })
    expect(matches.map(({ members }) => members.length).toSorted((a, b) => a - b)).toEqual([3, 3, 3])
    expect(matches.find(({ members }) => members.includes('p0'))?.members.toSorted()).toEqual(['p0', 'p1', 'p2'])
  })
})
