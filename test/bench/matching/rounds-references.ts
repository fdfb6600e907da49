import { createRandom } from '../../../bot/features/sample/random.ts'
import { createFullGraph } from '../../../shared/matching/rounds/candidate-graph.ts'
import { matchGreedily } from '../../../shared/matching/rounds/greedy.ts'
import type { Pool } from '../../../shared/matching/rounds/pool.ts'
import type { RoundInput } from '../../../shared/matching/rounds/round.ts'
import { stableHash } from '../../../shared/matching/stable-hash.ts'
import { weighPair } from '../../../shared/matching/rounds/weigh-pair.ts'
import type { MatchedRound } from './rounds-year.ts'

/** What the best-known Teams template does: shuffles and pairs neighbours; an odd one is left out. */
export function matchByShuffle(input: RoundInput): MatchedRound {
  const random = createRandom(stableHash(input.id))
  const ids = random.sample(
    input.members.map(({ id }) => id),
    input.members.length,
  )
  const groups: string[][] = []
  for (let at = 0; at + 1 < ids.length; at += 2) groups.push(ids.slice(at, at + 2))
  return { groups, admitted: new Set(), result: null }
}

/** Points of the shuffle's pairs; forbidden ones win nothing. */
export function scoreOfShuffle(input: RoundInput, pool: Pool): number {
  return matchByShuffle(input).groups.reduce((sum, [first = '', second = '']) => {
    return sum + weighPair(pool, pool.numberOf.get(first) ?? 0, pool.numberOf.get(second) ?? 0)
  }, 0)
}

/** The best pair first, from all pairs. */
export function scoreOfGreedy(pool: Pool): number {
  return matchGreedily(createFullGraph(pool)).points
}
