import type { Pool } from '../../../../shared/matching/rounds/pool.ts'
import { weighPair } from '../../../../shared/matching/rounds/weigh-pair.ts'

/** Beyond any sum of points: one more pair counts for more. */
const PAIR = 2 ** 20

/** Most pairs over all matchings, and the most points with as many, by dynamic programming over subsets. */
export function solveBySubsets(pool: Pool): { pairs: number; points: number } {
  const subsets = 2 ** pool.size
  const best = new Float64Array(subsets)
  for (let subset = 1; subset < subsets; subset++) {
    const person = 31 - Math.clz32(subset)
    const without = subset & ~(1 << person)
    best[subset] = best[without]!
    for (let other = 0; other < person; other++) {
      const weight = (without >> other) & 1 ? weighPair(pool, person, other) : 0
      if (weight === 0) continue
      best[subset] = Math.max(best[subset]!, best[without & ~(1 << other)]! + PAIR + weight)
    }
  }
  return { pairs: Math.floor(best[subsets - 1]! / PAIR), points: best[subsets - 1]! % PAIR }
}

/** Most people who waited that some matching covers at once. */
export function mostWaitingCovered(pool: Pool): number {
  const hasWaited = (person: number) => (pool.members[person]!.roundsWaited > 0 ? 1 : 0)
  const subsets = 2 ** pool.size
  const covered = new Int8Array(subsets)
  for (let subset = 1; subset < subsets; subset++) {
    const person = 31 - Math.clz32(subset)
    const without = subset & ~(1 << person)
    covered[subset] = covered[without]!
    for (let other = 0; other < person; other++) {
      if (((without >> other) & 1) === 0 || weighPair(pool, person, other) === 0) continue
      const rest = covered[without & ~(1 << other)]!
      covered[subset] = Math.max(covered[subset]!, rest + hasWaited(person) + hasWaited(other))
    }
  }
  return covered[subsets - 1]!
}
