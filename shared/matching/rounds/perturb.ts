import type { SeededRandom } from '../seeded-random.ts'
import { AlternatingPaths, type Breadths } from './alternating-paths.ts'
import type { Budget } from './budget.ts'
import { NOBODY, type Matching } from './matching.ts'

/** A kick joins somebody with one of so many of their best candidates. */
const NEAREST = 12

export interface Kicks {
  breadths: Breadths
  budget: Budget
  /** Of what is left of the budget. */
  share: number
  random: SeededRandom
  /** True where the same people stay free: who they are is fair, and not a matter of points. */
  keepsCovered: boolean
}

/**
 * Iterated local search: forces a pair upon the matching, repairs around it and keeps what is not worse.
 * Each kick moves a few people only, so its price does not grow with the company.
 */
export function perturb(matching: Matching, { breadths, budget, share, random, keepsCovered }: Kicks): void {
  const { size } = matching.graph
  const paths = new AlternatingPaths(matching, breadths, budget, keepsCovered)
  const free = keepsCovered ? matching.free() : []
  const until = budget.spent + Math.floor(budget.left * share)
  while (size > 3 && budget.spent < until) {
    // Also a kick that finds nothing to do costs something: otherwise an empty graph would never end.
    budget.spent++
    const person = random.below(size)
    const forced = pickCandidate(matching, person, random)
    if (forced === NOBODY || forced === matching.mateOf(person)) continue
    const { points, pairs } = matching
    matching.begin()
    paths.improveAll(force(matching, person, forced))
    const uncovers = keepsCovered && (matching.pairs < pairs || !free.every((one) => matching.isFree(one)))
    if (uncovers || matching.points < points) matching.undo()
  }
}

function pickCandidate({ graph: { start, candidate } }: Matching, person: number, random: SeededRandom): number {
  const from = start[person] as number
  const count = Math.min(NEAREST, (start[person + 1] as number) - from)
  return count === 0 ? NOBODY : (candidate[from + random.below(count)] as number)
}

/** Joins the two, and those they leave behind with each other where that may be. */
function force(matching: Matching, a: number, b: number): number[] {
  const left = matching.mateOf(a)
  const right = matching.mateOf(b)
  matching.part(a)
  matching.part(b)
  matching.join(a, b)
  if (left !== NOBODY && right !== NOBODY && matching.graph.pointsOf(left, right) > 0) matching.join(left, right)
  return [left, right, a, b].filter((person) => person !== NOBODY)
}
