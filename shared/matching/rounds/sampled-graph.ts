import { SeededRandom } from '../seeded-random.ts'
import { createBuckets, type Buckets } from './buckets.ts'
import { candidateIn, packCandidate, pointsIn, sortCandidates, tabulate, MOST_TABLED } from './candidate-graph.ts'
import type { CandidateGraph } from './candidate-graph.ts'
import { SCARCE_PARTNERS } from './elastic-memory.ts'
import type { Pool } from './pool.ts'
import { weighPair } from './weigh-pair.ts'

export interface Sampling {
  /** Best candidates that each person keeps. */
  kept: number
  /** Colleagues looked at per person; from the number of people on it is all of them. */
  drawn: number
}

/**
 * A few good candidates for each, from those who share an interest and a part of the day. People
 * who may meet but few are shown everybody, since each of those few counts.
 *
 * @param partners how many colleagues each may meet
 */
export function createSampledGraph(pool: Pool, partners: Int32Array, sampling: Sampling, seed: string): CandidateGraph {
  const picker = new Picker(pool, sampling, seed)
  const chosen = new Int32Array(pool.size * sampling.kept).fill(-1)
  const chosenPoints = new Uint16Array(chosen.length)
  for (let person = 0; person < pool.size; person++) {
    const isScarce = (partners[person] as number) <= SCARCE_PARTNERS
    picker.pick(person, isScarce, (place, other, points) => {
      chosen[person * sampling.kept + place] = other
      chosenPoints[person * sampling.kept + place] = points
    })
  }
  const table = pool.size <= MOST_TABLED ? tabulate(pool) : null
  const pointsOf = (a: number, b: number) =>
    table === null ? weighPair(pool, a, b) : (table[a * pool.size + b] as number)
  return { ...bothWays(pool.size, sampling.kept, chosen, chosenPoints), pointsOf }
}

/** Looks at one person's colleagues after the other and keeps the best. */
class Picker {
  readonly #pool: Pool
  readonly #sampling: Sampling
  readonly #buckets: Buckets
  readonly #random: SeededRandom
  readonly #seenFor: Int32Array
  readonly #keys: Float64Array
  #count = 0

  constructor(pool: Pool, sampling: Sampling, seed: string) {
    this.#pool = pool
    this.#sampling = sampling
    this.#random = new SeededRandom(`${seed} candidates`)
    this.#buckets = createBuckets(pool)
    this.#seenFor = new Int32Array(pool.size).fill(-1)
    this.#keys = new Float64Array(pool.size)
  }

  pick(person: number, isScarce: boolean, keep: (place: number, other: number, points: number) => void): void {
    this.#count = 0
    this.#seenFor[person] = person
    if (isScarce || this.#sampling.drawn >= this.#pool.size) this.#lookAtAll(person)
    else this.#draw(person)
    const best = this.#keys.subarray(0, this.#count).sort()
    const kept = Math.min(this.#count, this.#sampling.kept)
    for (let place = 0; place < kept; place++) {
      const key = best[this.#count - 1 - place] as number
      keep(place, candidateIn(key), pointsIn(key))
    }
  }

  #lookAtAll(person: number): void {
    for (let other = 0; other < this.#pool.size; other++) this.#look(person, other)
  }

  /** An equal part from each of the person's interests and from the whole company. */
  #draw(person: number): void {
    const ranges = this.#buckets.rangesFor(person)
    let left = this.#sampling.drawn
    for (let range = 0; range < ranges.length; range += 2) {
      const from = ranges[range] as number
      const length = (ranges[range + 1] as number) - from
      const share = Math.min(length, Math.ceil((left * 2) / (ranges.length - range)))
      left -= share
      const offset = this.#random.below(Math.max(1, length))
      const step = Math.max(1, Math.floor(length / Math.max(1, share)))
      for (let draw = 0; draw < share; draw++) {
        this.#look(person, this.#buckets.people[from + ((offset + draw * step) % length)] as number)
      }
    }
  }

  #look(person: number, other: number): void {
    if (this.#seenFor[other] === person) return
    this.#seenFor[other] = person
    const points = weighPair(this.#pool, person, other)
    if (points > 0) this.#keys[this.#count++] = packCandidate(person, other, points)
  }
}

/** Whoever is somebody's candidate has them as candidate, too. */
function bothWays(
  size: number,
  kept: number,
  chosen: Int32Array,
  chosenPoints: Uint16Array,
): Omit<CandidateGraph, 'pointsOf'> {
  const chose = (person: number, other: number): boolean => {
    for (let place = person * kept; place < (person + 1) * kept; place++) if (chosen[place] === other) return true
    return false
  }
  const start = new Int32Array(size + 1)
  const eachArc = (visit: (from: number, to: number, points: number) => void): void => {
    for (let place = 0; place < chosen.length; place++) {
      const other = chosen[place] as number
      if (other < 0) continue
      const person = Math.floor(place / kept)
      const points = chosenPoints[place] as number
      visit(person, other, points)
      if (!chose(other, person)) visit(other, person, points)
    }
  }
  eachArc((from) => (start[from + 1] = (start[from + 1] as number) + 1))
  for (let person = 0; person < size; person++)
    start[person + 1] = (start[person + 1] as number) + (start[person] as number)
  const next = start.slice(0, size)
  const candidate = new Int32Array(start[size] as number)
  const points = new Uint16Array(candidate.length)
  eachArc((from, to, weight) => {
    const place = next[from] as number
    next[from] = place + 1
    candidate[place] = to
    points[place] = weight
  })
  sortCandidates(size, start, candidate, points)
  return { size, start, candidate, points }
}
