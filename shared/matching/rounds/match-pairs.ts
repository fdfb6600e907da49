import { SeededRandom } from '../seeded-random.ts'
import { AlternatingPaths, type Breadths } from './alternating-paths.ts'
import type { Budget } from './budget.ts'
import { createFullGraph, type CandidateGraph } from './candidate-graph.ts'
import { coverEverybody } from './cover-everybody.ts'
import type { FittedMemory } from './elastic-memory.ts'
import { matchGreedily } from './greedy.ts'
import { NOBODY, type Matching } from './matching.ts'
import { perturb } from './perturb.ts'
import type { Pool } from './pool.ts'
import { createSampledGraph, type Sampling } from './sampled-graph.ts'
import { shortenMemory } from './shorten-memory.ts'
import { boundFromAbove } from './upper-bound.ts'

/** Up to here every pair is a candidate: sampling hurts small pools. */
const FULL_GRAPH = 700
/** Up to here everybody is looked at, though only the best are kept. */
const LOOK_AT_ALL = 5_000

const NARROW: Breadths = [6, 4, 3, 2]
const WIDE: Breadths = [10, 5, 4, 3, 2, 2]

/** What the first search may use of the budget: covering everybody must not go without. */
const FIRST_SEARCH = 0.5
/** What kicks may use of the budget that is left: before everybody is covered, and after. */
const KICKS_BEFORE = 0.4
const KICKS_AFTER = 0.9
const BOUND_LOOKS = 60_000_000

export interface Pairing {
  matching: Matching
  bound: number
}

/**
 * Pairs as many of the pool as can be paired, at nearly the most points.
 * Shortens the memory of those in the pool who need it.
 */
export function matchPairs(pool: Pool, { elastic, partners }: FittedMemory, seed: string, budget: Budget): Pairing {
  // In a big pool few have a shorter memory, and finding out who needs it costs as much as the round.
  if (pool.size > LOOK_AT_ALL) pool.memory.set(elastic)
  else shortenMemory(pool, elastic, () => createGraph(pool, partners, seed), budget)
  const graph = createGraph(pool, partners, seed)
  budget.spent += graph.candidate.length
  const isSmall = pool.size <= LOOK_AT_ALL
  const breadths = isSmall ? WIDE : NARROW
  const random = new SeededRandom(seed)
  const matching = matchGreedily(graph)
  new AlternatingPaths(matching, breadths, budget, false).improveAll(everybody(pool.size), FIRST_SEARCH)
  const kick = (share: number, keepsCovered: boolean): void => {
    if (isSmall) perturb(matching, { breadths: NARROW, budget, share, random, keepsCovered })
  }
  kick(KICKS_BEFORE, false)
  coverEverybody(matching, pool.priority, budget)
  joinStrangers(matching, budget)
  new AlternatingPaths(matching, breadths, budget, true).improveAll(everybody(pool.size))
  // Covering takes the first way it finds, also over repeats.
  kick(KICKS_AFTER, true)
  return { matching, bound: boundFromAbove(matching, BOUND_LOOKS) }
}

/** The usual number of pairs to look at: a small round can afford to look longer at each of its people. */
export function usualBudget(people: number): number {
  return people <= LOOK_AT_ALL ? Math.min(80_000_000, 60_000 * people) : 3_000 * people
}

export function createGraph(pool: Pool, partners: Int32Array, seed: string): CandidateGraph {
  return pool.size <= FULL_GRAPH
    ? createFullGraph(pool)
    : createSampledGraph(pool, partners, samplingFor(pool.size), seed)
}

function samplingFor(people: number): Sampling {
  if (people <= LOOK_AT_ALL) return { kept: 64, drawn: people }
  if (people <= 20_000) return { kept: 40, drawn: 240 }
  return people <= 120_000 ? { kept: 24, drawn: 140 } : { kept: 18, drawn: 110 }
}

/** Samples may hide that two who are left over could meet, or that a pair could be parted for them. */
function joinStrangers(matching: Matching, budget: Budget): void {
  const free = matching.free()
  for (const person of free) {
    if (budget.isSpent) return
    for (let other = 0; other < matching.graph.size && matching.isFree(person); other++) {
      budget.spent++
      const points = other === person ? 0 : matching.graph.pointsOf(person, other)
      if (points > 0) joinOver(matching, person, other, free)
    }
  }
}

function joinOver(matching: Matching, person: number, other: number, free: readonly number[]): void {
  const mate = matching.mateOf(other)
  if (mate === NOBODY) {
    matching.join(person, other)
    return
  }
  const host = free.find(
    (third) => third !== person && matching.isFree(third) && matching.graph.pointsOf(mate, third) > 0,
  )
  if (host === undefined) return
  matching.part(other)
  matching.join(person, other)
  matching.join(mate, host)
}

function everybody(size: number): Iterable<number> {
  return new Int32Array(size).keys()
}
