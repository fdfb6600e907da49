import { describe, expect, it } from '@jest/globals'
import { tabulate } from '../../../../shared/matching/rounds/candidate-graph.ts'
import { matchRound } from '../../../../shared/matching/rounds/match-round.ts'
import { planSizes } from '../../../../shared/matching/rounds/plan-sizes.ts'
import { canMeetTogether } from '../../../../shared/matching/rounds/seats.ts'
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
})
