import type { Budget } from './budget.ts'
import type { CandidateGraph } from './candidate-graph.ts'
import { NOBODY, type Matching } from './matching.ts'

/** Candidates tried at each step of a path. */
export type Breadths = readonly number[]

/**
 * Improves a matching along alternating paths of bounded depth, as Lin and Kernighan exchange edges of
 * a tour (1973): part a pair, join one half with a better candidate, whose old partner looks for a new one,
 * and so on, as long as more is won than given up; at each step the two loose ends may close the ring.
 * A path starts at each person, since in every improving ring some rotation gains at each step.
 */
export class AlternatingPaths {
  readonly #matching: Matching
  readonly #graph: CandidateGraph
  readonly #breadths: Breadths
  readonly #budget: Budget
  readonly #keepsCovered: boolean
  /** A ring with room for everybody once. */
  readonly #queue: Int32Array
  readonly #isQueued: Uint8Array
  #head = 0
  #waiting = 0
  /** The path being tried: who was joined with whom, in turn. */
  readonly #path: number[] = []
  #best: number[] = []
  #bestGain = 0
  #closes = false

  /** @param keepsCovered true where nobody who is matched may become free for the sake of points */
  constructor(matching: Matching, breadths: Breadths, budget: Budget, keepsCovered: boolean) {
    this.#matching = matching
    this.#graph = matching.graph
    this.#breadths = breadths
    this.#budget = budget
    this.#keepsCovered = keepsCovered
    this.#queue = new Int32Array(matching.graph.size)
    this.#isQueued = new Uint8Array(matching.graph.size)
  }

  /**
   * Goes on from these people and from all whose partner changes, until nothing improves.
   *
   * @param share of what is left of the budget
   */
  improveAll(people: Iterable<number>, share = 1): void {
    for (const person of people) this.#enqueue(person)
    const until = this.#budget.spent + this.#budget.left * share
    while (this.#waiting > 0 && this.#budget.spent < until) {
      const person = this.#queue[this.#head] as number
      this.#head = (this.#head + 1) % this.#queue.length
      this.#waiting--
      this.#isQueued[person] = 0
      for (const changed of this.#improve(person)) this.#enqueue(changed)
    }
  }

  #enqueue(person: number): void {
    if (this.#isQueued[person] === 1) return
    this.#isQueued[person] = 1
    this.#queue[(this.#head + this.#waiting) % this.#queue.length] = person
    this.#waiting++
  }

  /** Applies the best path from one person; returns whom it touched. */
  #improve(person: number): readonly number[] {
    const end = this.#matching.mateOf(person)
    this.#path.length = 0
    this.#bestGain = 0
    this.#extend(person, end, end === NOBODY ? 0 : -this.#graph.pointsOf(person, end), 0)
    return this.#bestGain > 0 ? this.#apply(person, end) : []
  }

  /** Joins the loose half with candidates in turn. `end` is the other loose half, if any. */
  #extend(loose: number, end: number, gain: number, depth: number): void {
    const { start, candidate, points } = this.#graph
    const from = start[loose] as number
    const until = Math.min(start[loose + 1] as number, from + (this.#breadths[depth] as number))
    for (let place = from; place < until; place++) {
      const joined = gain + (points[place] as number)
      // Candidates come best first: none of the others gains anything, either.
      if (joined <= 0) break
      this.#budget.spent++
      const next = candidate[place] as number
      if (next === end || next === this.#matching.mateOf(loose) || this.#path.includes(next)) continue
      this.#step(loose, next, end, joined, depth)
    }
  }

  #step(loose: number, next: number, end: number, joined: number, depth: number): void {
    const parted = this.#matching.mateOf(next)
    this.#path.push(loose, next)
    if (parted === NOBODY) this.#offer(joined, end !== NOBODY, false)
    else {
      const gain = joined - this.#graph.pointsOf(next, parted)
      this.#close(parted, end, gain)
      if (depth + 1 < this.#breadths.length) this.#extend(parted, end, gain, depth + 1)
    }
    this.#path.length -= 2
  }

  #close(loose: number, end: number, gain: number): void {
    this.#budget.spent++
    const closing = end === NOBODY ? 0 : this.#graph.pointsOf(loose, end)
    if (closing > 0) this.#offer(gain + closing, false, true)
    else this.#offer(gain, true, false)
  }

  #offer(gain: number, leavesSomebody: boolean, closes: boolean): void {
    if (gain <= this.#bestGain || (leavesSomebody && this.#keepsCovered)) return
    this.#bestGain = gain
    this.#best = [...this.#path]
    this.#closes = closes
  }

  #apply(person: number, end: number): readonly number[] {
    const path = this.#best
    const last = path.at(-1) as number
    const loose = this.#matching.mateOf(last)
    const touched = [...path, ...[loose, end].filter((other) => other !== NOBODY)]
    this.#matching.part(person)
    for (let at = 1; at < path.length; at += 2) this.#matching.part(path[at] as number)
    for (let at = 0; at < path.length; at += 2) this.#matching.join(path[at] as number, path[at + 1] as number)
    if (this.#closes) this.#matching.join(loose, end)
    return touched
  }
}
