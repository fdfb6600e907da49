import type { Pool } from '../../../../shared/matching/rounds/pool.ts'
import { weighPair } from '../../../../shared/matching/rounds/weigh-pair.ts'

/** Most pairs and most points over all matchings, by dynamic programming over subsets. */
export function solveBySubsets(pool: Pool): { pairs: number; points: number } {
  const subsets = 2 ** pool.size
  const points = new Int32Array(subsets)
  const pairs = new Int8Array(subsets)
  for (let subset = 1; subset < subsets; subset++) {
    const person = 31 - Math.clz32(subset)
    const without = subset & ~(1 << person)
    points[subset] = points[without]!
    pairs[subset] = pairs[without]!
    for (let other = 0; other < person; other++) {
      const weight = (without >> other) & 1 ? weighPair(pool, person, other) : 0
      if (weight === 0) continue
      const rest = without & ~(1 << other)
      points[subset] = Math.max(points[subset]!, points[rest]! + weight)
      pairs[subset] = Math.max(pairs[subset]!, pairs[rest]! + 1)
    }
  }
  return { pairs: pairs[subsets - 1]!, points: points[subsets - 1]! }
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
