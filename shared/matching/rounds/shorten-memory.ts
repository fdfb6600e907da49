import type { Budget } from './budget.ts'
import type { CandidateGraph } from './candidate-graph.ts'
import { coverEverybody } from './cover-everybody.ts'
import { matchGreedily } from './greedy.ts'
import type { Pool } from './pool.ts'

/**
 * Cuts memories to their elastic length only where somebody would stay without a partner otherwise: first of
 * those people, and of everybody only if that covers more. So nobody repeats who need not.
 */
export function shortenMemory(
  pool: Pool,
  elastic: Int32Array,
  createGraph: () => CandidateGraph,
  budget: Budget,
): void {
  if (elastic.every((memory) => memory >= pool.configuredMemory)) return
  const uncovered = (): number[] => {
    const matching = matchGreedily(createGraph())
    coverEverybody(matching, pool.priority, budget)
    return matching.free()
  }
  let free = uncovered()
  const shorten = (people: Iterable<number>): boolean => {
    const before = pool.memory.slice()
    for (const person of people) pool.memory[person] = elastic[person] as number
    const still = uncovered()
    // Whom a shorter memory does not help keeps the long one: they are the odd one, or may meet nobody.
    const helps = still.length < free.length
    if (helps) free = still
    else pool.memory.set(before)
    return helps
  }
  while (free.length > pool.size % 2 && shorten(free));
  if (free.length > pool.size % 2) shorten(pool.memory.keys())
}
