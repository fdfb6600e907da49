import type { CandidateGraph } from './candidate-graph.ts'
import { Matching } from './matching.ts'

/** The best pair first, then the best of the rest: at least half of the optimum. A counting sort, since points are small. */
export function matchGreedily(graph: CandidateGraph): Matching {
  const matching = new Matching(graph)
  const { byPoints, from } = sortPairs(graph)
  for (const place of byPoints) {
    const person = from(place)
    const other = graph.candidate[place] as number
    if (matching.isFree(person) && matching.isFree(other)) matching.join(person, other)
  }
  return matching
}

function sortPairs({ size, start, candidate, points }: CandidateGraph): {
  byPoints: Int32Array
  from: (place: number) => number
} {
  const highest = points.reduce((most, value) => Math.max(most, value), 0)
  const ends = new Int32Array(highest + 2)
  const eachPair = (visit: (place: number) => void): void => {
    for (let person = 0; person < size; person++) {
      const until = start[person + 1] as number
      for (let place = start[person] as number; place < until; place++) {
        if ((candidate[place] as number) > person) visit(place)
      }
    }
  }
  // Bucket 0 is the highest score, so that the places come out in descending order.
  const bucketOf = (place: number) => highest - (points[place] as number)
  eachPair((place) => (ends[bucketOf(place) + 1] = (ends[bucketOf(place) + 1] as number) + 1))
  for (let bucket = 1; bucket < ends.length; bucket++)
    ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number)
  const byPoints = new Int32Array(ends[ends.length - 1] as number)
  eachPair((place) => {
    const bucket = bucketOf(place)
    const at = ends[bucket] as number
    ends[bucket] = at + 1
    byPoints[at] = place
  })
  return { byPoints, from: (place) => rowOf(start, place) }
}

/** The row a place lies in, by bisection: a second array of rows would double the memory. */
function rowOf(start: Int32Array, place: number): number {
  let low = 0
  let high = start.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if ((start[middle] as number) <= place) low = middle
    else high = middle
  }
  return low
}
