import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchRound } from '../../../../shared/matching/rounds/match-round.ts'
import { REPEAT_AFTER } from '../../../../shared/matching/rounds/relax.ts'
import type { Pool } from '../../../../shared/matching/rounds/pool.ts'
import {
  usualSettings,
  type Match,
  type RoundInput,
  type RoundResult,
} from '../../../../shared/matching/rounds/round.ts'
import { canMeetTogether } from '../../../../shared/matching/rounds/seats.ts'
import { isNever, roundsSince, weighPair } from '../../../../shared/matching/rounds/weigh-pair.ts'
import { elasticPoolOf, pairColumns, poolOf, solveExactly } from '../../../bench/matching/rounds-exact.ts'
import { firstRound } from '../../../bench/matching/rounds-company.ts'
import { anyRound, member, round } from './arbitrary-round.ts'
import { mostWaitingCovered, solveBySubsets } from './references.ts'

const strictPairs = (input: RoundInput): RoundInput => ({ ...input, settings: { ...input.settings, relaxations: [] } })
const asSets = ({ matches }: RoundResult) => matches.map(({ members }) => members.toSorted().join(' ')).toSorted()

function expectRelaxedAsSaid(
  pool: Pool,
  pairs: readonly (readonly [number, number])[],
  relaxation: Match['relaxation'],
  joiner: number | undefined,
): void {
  const own = pairs.filter(([a, b]) => a === joiner || b === joiner || joiner === undefined)
  if (relaxation === 'one-link-trio') expect(own.some(([a, b]) => weighPair(pool, a, b) > 0)).toBe(true)
  if (relaxation === 'old-repeat') {
    expect(own.some(([a, b]) => (roundsSince(pool, a, b) ?? 0) >= REPEAT_AFTER)).toBe(true)
  }
}

describe('every round', () => {
  it('seats everybody once or says that they are left out', () => {
    fc.assert(
      fc.property(anyRound(15), fc.constantFrom(2, 3, 4, 'wished' as const), (input, size) => {
        const sized = { ...input, settings: { ...input.settings, size } } as RoundInput
        const { matches, leftOut } = matchRound(sized)
        const seen = [...matches.flatMap(({ members }) => members), ...leftOut.map(({ id }) => id)]
        expect(seen.toSorted()).toEqual(input.members.map(({ id }) => id).toSorted())
        for (const { members, organiser, links } of matches) {
          expect(members.length).toBeGreaterThanOrEqual(2)
          expect(members.length).toBeLessThanOrEqual(size === 2 ? 3 : 4)
          expect(members).toContain(organiser)
          expect(links).toHaveLength((members.length * (members.length - 1)) / 2)
        }
      }),
    )
  })

  it('breaks no hard rule, and in a relaxed match only what its relaxation may', () => {
    fc.assert(
      fc.property(anyRound(15), fc.constantFrom(2, 3, 4), (input, size) => {
        const sized = { ...input, settings: { ...input.settings, size } } as RoundInput
        const result = matchRound(sized)
        const pool = poolOf(sized, result)
        for (const { members, relaxation, joined } of result.matches) {
          const people = members.map((id) => pool.numberOf.get(id)!)
          const pairs = people.flatMap((a, place) => people.slice(place + 1).map((b) => [a, b] as const))
          expect(pairs.some(([a, b]) => isNever(pool, a, b))).toBe(false)
          const proper = pairs.filter(([a, b]) => weighPair(pool, a, b) > 0).length
          if (relaxation === null || relaxation === 'trio') {
            expect(proper).toBe(pairs.length)
            expect(canMeetTogether(pool, people)).toBe(true)
          }
          expectRelaxedAsSaid(pool, pairs, relaxation, pool.numberOf.get(joined ?? ''))
        }
      }),
    )
  })

  it('pairs as many as can be paired, and scores nearly the optimum, below its bound', () => {
    let [score, optimum] = [0, 0]
    fc.assert(
      fc.property(anyRound(13).map(strictPairs), (input) => {
        const result = matchRound(input)
        const best = solveBySubsets(poolOf(input, result))
        expect(result.matches).toHaveLength(solveBySubsets(elasticPoolOf(input)).pairs)
        expect(result.bound).toBeGreaterThanOrEqual(best.points)
        expect(result.score).toBeLessThanOrEqual(best.points)
        expect(result.score).toBe(result.matches.reduce((sum, match) => sum + match.score, 0))
        score += result.score
        optimum += best.points
      }),
    )
    expect(score / optimum).toBeGreaterThan(0.998)
  })

  it('covers the most of those who waited that can be covered at all', () => {
    fc.assert(
      fc.property(anyRound(11).map(strictPairs), (input) => {
        const { leftOut, shortenedMemories } = matchRound(input)
        const waited = input.members.filter(({ roundsWaited }) => roundsWaited > 0)
        const ids = new Set(leftOut.map(({ id }) => id))
        const covered = waited.filter(({ id }) => !ids.has(id)).length
        expect(covered).toBe(mostWaitingCovered(poolOf(input, { shortenedMemories })))
      }),
      { numRuns: 120 },
    )
  })

  it('leaves nobody out while a pair could take them in without breaking more than the order allows', () => {
    fc.assert(
      fc.property(anyRound(15), (input) => {
        const result = matchRound(input)
        const pool = poolOf(input, result)
        const { matches, leftOut } = result
        const pairs = matches.filter(({ members }) => members.length === 2)
        for (const { id } of leftOut) {
          const person = pool.numberOf.get(id)!
          for (const { members } of pairs) {
            const hosts = members.map((host) => pool.numberOf.get(host)!)
            const isFeasible = hosts.some((host) => weighPair(pool, person, host) > 0)
            expect(isFeasible && !hosts.some((host) => isNever(pool, person, host))).toBe(false)
          }
        }
      }),
    )
  })

  it('comes out the same again, and in any order of the people, meetings and never-pairs', () => {
    fc.assert(
      fc.property(anyRound(14), fc.constantFrom(2, 4, 'wished' as const), (input, size) => {
        const sized = { ...input, settings: { ...input.settings, size } } as RoundInput
        const turned = {
          ...sized,
          members: sized.members.toReversed(),
          meetings: [...sized.meetings]
            .toReversed()
            .map(({ first, second, round }) => ({ first: second, second: first, round })),
          neverPairs: [...sized.neverPairs].toReversed().map(([a, b]) => [b, a] as const),
        }
        const result = matchRound(sized)
        expect(matchRound(sized)).toEqual(result)
        expect(asSets(matchRound(turned))).toEqual(asSets(result))
      }),
    )
  })

  it('ends within its budget whatever it is', () => {
    fc.assert(
      fc.property(anyRound(12), fc.constantFrom(0, 1, 50), (input, budget) => {
        const { matches, leftOut } = matchRound({ ...input, budget })
        expect(matches.flatMap(({ members }) => members).length + leftOut.length).toBe(input.members.length)
      }),
    )
  })
})

describe('bigger rounds', () => {
  it.each(['one-site', 'worldwide'] as const)('reach the proved optimum of forty people nearly (%s)', async (site) => {
    const input = strictPairs(firstRound(40, site, 11))
    const columns = pairColumns(poolOf(input))
    const optimum = (await solveExactly({ columns, reached: 0 }))!
    const pairs = (await solveExactly({ columns: columns.map(({ people }) => ({ people, points: 1 })), reached: 0 }))!
    const result = matchRound({ ...input, budget: 400_000 })
    expect(result.matches).toHaveLength(pairs)
    expect(result.bound).toBeGreaterThanOrEqual(optimum)
    expect(result.score / optimum).toBeGreaterThan(0.998)
  })

  it('match everybody from samples, near the bound', () => {
    const result = matchRound({ ...firstRound(1_500, 'worldwide', 3), budget: 2_000_000 })
    expect(result.leftOut.length).toBeLessThanOrEqual(1)
    expect(result.score / result.bound).toBeGreaterThan(0.98)
  })
})

describe('fairness', () => {
  it('lets the one wait who did not wait last time', () => {
    const members = ['a', 'b', 'c'].map((id) => member(id, { roundsWaited: id === 'b' ? 0 : 1 }))
    const settings = { ...usualSettings, relaxations: [] }
    expect(matchRound(round(members, { settings })).leftOut).toEqual([
      { id: 'b', reason: 'everyone-else-matched', roundsWaited: 1 },
    ])
  })

  it('joins to a pair who was not in a trio last time', () => {
    const members = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => member(id, { wasInTrio: id === 'a' || id === 'b' }))
    const [trio] = matchRound(round(members)).matches.filter(({ members }) => members.length === 3)
    expect(trio?.members).not.toContain('a')
    expect(trio?.members).not.toContain('b')
  })

  it('takes as organiser who organised least recently', () => {
    const members = [member('a', { lastOrganised: 29 }), member('b', { lastOrganised: 3 })]
    expect(matchRound(round(members)).matches[0]?.organiser).toBe('b')
    expect(matchRound(round([member('a', { lastOrganised: 29 }), member('c')])).matches[0]?.organiser).toBe('c')
  })
})
