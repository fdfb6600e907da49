import type { Pool } from './pool.ts'
import { weighPair } from './weigh-pair.ts'

/** Who may be matched with whom: each person's candidates, the best first, in one array after another. */
export interface CandidateGraph {
  size: number
  /** Candidates of person p: from `start[p]` to `start[p + 1]`. */
  start: Int32Array
  candidate: Int32Array
  points: Uint16Array
  /** Points of any two, candidates or not; 0 where they may not be matched. */
  pointsOf(a: number, b: number): number
}

/** So many pairs are weighed once and kept; beyond, they are weighed again when asked for. */
export const MOST_TABLED = 2_000

/** Every pair that may be matched. */
export function createFullGraph(pool: Pool): CandidateGraph {
  const table = tabulate(pool)
  const start = new Int32Array(pool.size + 1)
  for (let person = 0; person < pool.size; person++) {
    let count = 0
    for (let other = 0; other < pool.size; other++) if (table[person * pool.size + other] !== 0) count++
    start[person + 1] = (start[person] as number) + count
  }
  const candidate = new Int32Array(start[pool.size] as number)
  const points = new Uint16Array(candidate.length)
  for (let person = 0; person < pool.size; person++) {
    let place = start[person] as number
    for (let other = 0; other < pool.size; other++) {
      const weight = table[person * pool.size + other] as number
      if (weight === 0) continue
      candidate[place] = other
      points[place++] = weight
    }
  }
  sortCandidates(pool.size, start, candidate, points)
  return { size: pool.size, start, candidate, points, pointsOf: (a, b) => table[a * pool.size + b] as number }
}

/** Points of every pair, row by row. */
export function tabulate(pool: Pool): Uint16Array {
  const { size } = pool
  const table = new Uint16Array(size * size)
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const weight = weighPair(pool, a, b)
      table[a * size + b] = weight
      table[b * size + a] = weight
    }
  }
  return table
}

/** Best first; among equals in an order of each person's own, so that not all ask for the same few. */
export function sortCandidates(size: number, start: Int32Array, candidate: Int32Array, points: Uint16Array): void {
  let longest = 0
  for (let person = 0; person < size; person++) {
    longest = Math.max(longest, (start[person + 1] as number) - (start[person] as number))
  }
  // One for all rows: an array for each would leave as much garbage as the graph is big.
  const scratch = new Float64Array(longest)
  for (let person = 0; person < size; person++) {
    const from = start[person] as number
    const until = start[person + 1] as number
    const keys = scratch.subarray(0, until - from)
    for (let place = from; place < until; place++) {
      keys[place - from] = packCandidate(person, candidate[place] as number, points[place] as number)
    }
    keys.sort()
    for (let place = from; place < until; place++) {
      const key = keys[until - 1 - place] as number
      candidate[place] = candidateIn(key)
      points[place] = pointsIn(key)
    }
  }
}

const PERSON_SPAN = 2 ** 24
const SHUFFLE_BITS = 12

/** Points, a shuffle and the person in one number that sorts by all three; below 2^53. */
export function packCandidate(person: number, other: number, points: number): number {
  const shuffle = Math.imul(person ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b) >>> (32 - SHUFFLE_BITS)
  return (points * 2 ** SHUFFLE_BITS + shuffle) * PERSON_SPAN + other
}

export function candidateIn(key: number): number {
  return key % PERSON_SPAN
}

export function pointsIn(key: number): number {
  return Math.floor(key / (PERSON_SPAN * 2 ** SHUFFLE_BITS))
}
