import { createGraph } from '../../../shared/matching/assignment/candidate-graph.ts'
import { solveHeaviest } from '../../../shared/matching/assignment/solve-heaviest.ts'
import type { Pool } from '../../../shared/matching/rounds/pool.ts'
import { REPEAT_AFTER } from '../../../shared/matching/rounds/relax.ts'
import { brokenRules, isNever, roundsSince, weighPair } from '../../../shared/matching/rounds/weigh-pair.ts'

/** Beyond, the bound takes too long: then every repeat counts as avoidable. */
const MOST_EXACT = 700

/**
 * So many pairs at least are repeats, however these people are paired with each other: half of what an
 * exact assignment of all to all needs, which is the same problem with everybody doubled.
 *
 * @param pool with every memory as short as it may get
 */
export function leastRepeats(pool: Pool, people: readonly number[]): number {
  if (pool.size > MOST_EXACT) return 0
  const isRepeat = (a: number, b: number): boolean => roundsSince(pool, a, b) !== null
  const candidates = people.map((a) =>
    people.flatMap((b, supply) => {
      const mayMeet = a !== b && weighPair(pool, a, b) > 0
      return mayMeet ? [{ supply, value: isRepeat(a, b) ? 0 : 1 }] : []
    }),
  )
  const placed = solveHeaviest(
    createGraph(
      candidates,
      people.map(() => [0]),
    ),
  )
  const repeats = people.filter((a, demand) => isRepeat(a, people[placed[demand] ?? -1] ?? a))
  return Math.ceil(repeats.length / 2)
}

/**
 * Whether there is anybody at all whom the person may meet, wherever that colleague sits: at last as an old repeat.
 *
 * @param pool with every memory as short as it may get
 */
export function couldMeetSomebody(pool: Pool, person: number): boolean {
  return pool.self.some((other) => {
    if (other === person || isNever(pool, person, other)) return false
    if ((roundsSince(pool, person, other) ?? REPEAT_AFTER) >= REPEAT_AFTER) {
      return brokenRules(pool, person, other).every((rule) => rule === 'memory')
    }
    return brokenRules(pool, person, other).length === 0
  })
}
