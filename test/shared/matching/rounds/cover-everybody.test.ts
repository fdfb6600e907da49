import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Budget } from '../../../../shared/matching/rounds/budget.ts'
import type { CandidateGraph } from '../../../../shared/matching/rounds/candidate-graph.ts'
import { coverEverybody } from '../../../../shared/matching/rounds/cover-everybody.ts'
import { Matching } from '../../../../shared/matching/rounds/matching.ts'

const LARGEST = 12

/** Few pairs, so that paths are long and blossoms nest. */
const sparseGraph = fc.array(fc.tuple(fc.nat(LARGEST - 1), fc.nat(LARGEST - 1)), { minLength: 8, maxLength: 18 })

function graphOf(pairs: readonly (readonly [number, number])[]): CandidateGraph {
  const neighbours = Array.from({ length: LARGEST }, (_, person) =>
    [...new Set(pairs.flatMap(([a, b]) => (a === person ? [b] : b === person ? [a] : [])))].filter(
      (other) => other !== person,
    ),
  )
  const start = Int32Array.from([0, ...neighbours.map((_, person) => neighbours.slice(0, person + 1).flat().length)])
  const candidate = Int32Array.from(neighbours.flat())
  const points = new Uint16Array(candidate.length).fill(1)
  return { size: LARGEST, start, candidate, points, pointsOf: (a, b) => (neighbours[a]!.includes(b) ? 1 : 0) }
}

function mostPairs({ size, pointsOf }: CandidateGraph): number {
  const most = new Int8Array(2 ** size)
  for (let subset = 1; subset < 2 ** size; subset++) {
    const person = 31 - Math.clz32(subset)
    const without = subset & ~(1 << person)
    most[subset] = most[without]!
    for (let other = 0; other < person; other++) {
      if (((without >> other) & 1) === 0 || pointsOf(person, other) === 0) continue
      most[subset] = Math.max(most[subset]!, most[without & ~(1 << other)]! + 1)
    }
  }
  return most[2 ** size - 1]!
}

describe('covering everybody', () => {
  it('leaves out no more than the best matching would, also where the pairs are few and the paths long', () => {
    fc.assert(
      fc.property(sparseGraph, (pairs) => {
        const matching = new Matching(graphOf(pairs))
        coverEverybody(matching, new Int32Array(LARGEST), new Budget(1_000_000))
        expect((LARGEST - matching.free().length) / 2).toBe(mostPairs(matching.graph))
      }),
      { numRuns: 300 },
    )
  })
})
