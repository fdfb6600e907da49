import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { NOWHERE } from '../../../../shared/matching/assignment/candidate-graph.ts'
import { solveHeaviest } from '../../../../shared/matching/assignment/solve-heaviest.ts'
import { loadExactSolver, solveExactly } from './exact-reference.ts'
import { bruteForce, drawCase, toGraph, worthOf } from './graphs.ts'

const solve = (drawn: Parameters<typeof toGraph>[0]) => worthOf(drawn, solveHeaviest(toGraph(drawn)))

describe('the heaviest assignment', () => {
  it('is the best of all, tried one by one, and never takes a place that is not there', () => {
    fc.assert(
      fc.property(drawCase({ demands: 5, supplies: 4, places: 3 }), (drawn) => {
        expect(solve(drawn)).toEqual(bruteForce(drawn))
      }),
      { numRuns: 400 },
    )
  })

  it('keeps everybody placed whom more value would leave out', () => {
    const drawn = {
      values: [
        [100, 1],
        [90, null],
      ],
      places: [[0], [0]],
    }
    expect([...solveHeaviest(toGraph(drawn))]).toEqual([1, 0])
  })

  it('leaves out whom it costs least to leave out', () => {
    const drawn = { values: [[10], [30], [20]], places: [[0, 0]] }
    expect([...solveHeaviest(toGraph(drawn))]).toEqual([NOWHERE, 0, 0])
  })

  it('takes the second place of one only where it is worth more than what the place costs', () => {
    const values = [
      [30, 10],
      [30, 10],
    ]
    const used = (cost: number) => new Set(solveHeaviest(toGraph({ values, places: [[0, cost], [0]] }))).size
    expect(used(19)).toBe(1)
    expect(used(21)).toBe(2)
  })

  it('has nothing to do without demands, supplies or edges', () => {
    expect([...solveHeaviest(toGraph({ values: [], places: [[0]] }))]).toEqual([])
    expect([...solveHeaviest(toGraph({ values: [[], []], places: [] }))]).toEqual([NOWHERE, NOWHERE])
    expect([...solveHeaviest(toGraph({ values: [[5]], places: [[]] }))]).toEqual([NOWHERE])
  })
})

describe('beside an independent solver', () => {
  let highs: Awaited<ReturnType<typeof loadExactSolver>>
  beforeAll(async () => {
    highs = await loadExactSolver()
  })

  it('finds the same optimum at a dozen demands and at thirty', () => {
    fc.assert(
      fc.property(drawCase({ demands: 12, supplies: 8, places: 4 }), (drawn) => {
        expect(solve(drawn)).toEqual(solveExactly(highs, drawn))
      }),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(drawCase({ demands: 30, supplies: 24, places: 3 }), (drawn) => {
        expect(solve(drawn)).toEqual(solveExactly(highs, drawn))
      }),
      { numRuns: 12 },
    )
  })
})
