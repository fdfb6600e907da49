import { describe, expect, it } from '@jest/globals'
import { tabulate } from '../../../../shared/matching/rounds/candidate-graph.ts'
import { matchRound } from '../../../../shared/matching/rounds/match-round.ts'
import { planSizes } from '../../../../shared/matching/rounds/plan-sizes.ts'
import { canMeetTogether } from '../../../../shared/matching/rounds/seats.ts'
import type { Meeting } from '../../../../shared/matching/rounds/round.ts'
import { brokenRules, isNever, roundsSince } from '../../../../shared/matching/rounds/weigh-pair.ts'
import { firstRound } from '../../../bench/matching/rounds-company.ts'
import { poolOf, solveExactly } from '../../../bench/matching/rounds-exact.ts'
import { groupColumns } from '../../../bench/matching/rounds-groups.ts'

describe('groups of three and four', () => {
  it.each([
    [10, 3],
    [12, 3],
    [12, 4],
    [15, 4],
  ] as const)('%d people in groups of %d reach the exact set partition nearly', async (people, size) => {
    for (const seed of [1, 2, 3]) {
      const input = firstRound(people, 'one-site', seed)
      const members = input.members.map((member) => ({ ...member, languages: [] }))
      const sized = { ...input, members, neverPairs: [], settings: { ...input.settings, size }, budget: 100_000 }
      const pool = poolOf(sized)
      const optimum = (await solveExactly({
        columns: groupColumns(pool, [3, 4]),
        sizes: planSizes(people, size),
        reached: 0,
      }))!
      const result = matchRound(sized)
      expect(result.leftOut).toEqual([])
      expect(result.score).toBeLessThanOrEqual(optimum)
      expect(result.score / optimum).toBeGreaterThan(0.99)
      expect(result.bound).toBeGreaterThanOrEqual(optimum)
    }
  })

  it('only bring together who may meet, all at once, also around the world', () => {
    const input = firstRound(60, 'worldwide', 4)
    const sized = { ...input, settings: { ...input.settings, size: 4 as const }, budget: 300_000 }
    const pool = poolOf(sized)
    const table = tabulate(pool)
    for (const { members, relaxation } of matchRound(sized).matches) {
      if (relaxation === 'one-link-trio' || relaxation === 'old-repeat') continue
      const people = members.map((id) => pool.numberOf.get(id)!)
      expect(canMeetTogether(pool, people)).toBe(true)
      for (const a of people) for (const b of people) if (a !== b) expect(table[a * pool.size + b]).toBeGreaterThan(0)
    }
  })

  it('leave nobody to meet again whom another pair of the round could spare it', () => {
    const { members, ...first } = firstRound(48, 'worldwide', 5)
    const wishes = [2, 3, 2, 2, 4, 2] as const
    const mixed = members.map((member, place) => ({ ...member, size: wishes[place % wishes.length] ?? 2 }))
    let meetings: Meeting[] = []
    let repeats = 0
    for (let round = 1; round <= 14; round++) {
      // Not everybody is there each week.
      const present = mixed.filter((_, place) => (place + round) % 3 > 0)
      const settings = { ...first.settings, size: 'wished' as const }
      const input = { ...first, id: `round ${String(round)}`, round, members: present, meetings, settings }
      const { matches } = matchRound({ ...input, budget: 60_000 })
      const pool = poolOf(input)
      const isNew = (a = '', b = ''): boolean => {
        const [one, other] = [pool.numberOf.get(a) ?? 0, pool.numberOf.get(b) ?? 0]
        const fit = !isNever(pool, one, other) && brokenRules(pool, one, other).every((rule) => rule === 'memory')
        return fit && roundsSince(pool, one, other) === null
      }
      const pairs = matches.map((match) => match.members).filter((people) => people.length === 2)
      for (const [a, b] of pairs) {
        if (roundsSince(pool, pool.numberOf.get(a ?? '') ?? 0, pool.numberOf.get(b ?? '') ?? 0) === null) continue
        repeats++
        const others = pairs.filter((pair) => !pair.includes(a ?? ''))
        const spare = others.find(([c, d]) => (isNew(a, c) && isNew(b, d)) || (isNew(a, d) && isNew(b, c)))
        expect(spare).toBeUndefined()
      }
      meetings = [...meetings, ...matches.flatMap(({ links }) => links.map((link) => ({ ...link, round })))]
    }
    expect(repeats).toBeGreaterThan(0)
  })
})
