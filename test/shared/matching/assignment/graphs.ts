import fc from 'fast-check'
import { createGraph, NOWHERE, type CandidateGraph } from '../../../../shared/matching/assignment/candidate-graph.ts'

/** A small case as a test writes it: values by demand and supply, null where they may not meet. */
export interface DrawnCase {
  values: (number | null)[][]
  places: number[][]
}

export interface CaseLimits {
  demands: number
  supplies: number
  places: number
}

export function drawCase({ demands, supplies, places }: CaseLimits): fc.Arbitrary<DrawnCase> {
  return fc.integer({ min: 0, max: supplies }).chain((supplyCount) =>
    fc.record({
      values: fc.array(
        fc.array(fc.option(fc.oneof(fc.integer({ min: -20, max: 60 }), fc.constantFrom(0, 10, 20)), { freq: 2 }), {
          minLength: supplyCount,
          maxLength: supplyCount,
        }),
        { maxLength: demands },
      ),
      places: fc.array(drawPlaces(places), { minLength: supplyCount, maxLength: supplyCount }),
    }),
  )
}

/** Costs beyond the first place: 0, then never falling. */
function drawPlaces(most: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: 0, max: 30 }), { maxLength: most })
    .map((costs) => costs.toSorted((a, b) => a - b).map((cost, _place, all) => cost - (all[0] ?? 0)))
}

export function toGraph({ values, places }: DrawnCase): CandidateGraph {
  return createGraph(
    values.map((row) => row.flatMap((value, supply) => (value === null ? [] : [{ supply, value }]))),
    places,
  )
}

export interface Worth {
  placed: number
  value: number
}

/** Throws where an assignment uses an edge or a place that is not there. */
export function worthOf({ values, places }: DrawnCase, supplyOf: ArrayLike<number>): Worth {
  const load = places.map(() => 0)
  const worth = { placed: 0, value: 0 }
  for (const [demand, row] of values.entries()) {
    const supply = supplyOf[demand] ?? NOWHERE
    if (supply === NOWHERE) continue
    const value = row[supply]
    const cost = places[supply]?.[load[supply] ?? 0]
    if (value === null || value === undefined || cost === undefined) throw new RangeError('No such edge or place')
    load[supply] = (load[supply] ?? 0) + 1
    worth.placed += 1
    worth.value += value - cost
  }
  return worth
}

/** Tries everything. */
export function bruteForce(drawn: DrawnCase): Worth {
  const chosen = drawn.values.map(() => NOWHERE)
  let best: Worth = { placed: 0, value: 0 }
  const isBetter = (worth: Worth) =>
    worth.placed > best.placed || (worth.placed === best.placed && worth.value > best.value)
  const load = drawn.places.map(() => 0)
  const visit = (demand: number): void => {
    if (demand === drawn.values.length) {
      const worth = worthOf(drawn, chosen)
      if (isBetter(worth)) best = worth
      return
    }
    chosen[demand] = NOWHERE
    visit(demand + 1)
    for (const [supply, value] of drawn.values[demand]!.entries()) {
      if (value === null || load[supply]! >= drawn.places[supply]!.length) continue
      chosen[demand] = supply
      load[supply]! += 1
      visit(demand + 1)
      load[supply]! -= 1
    }
    chosen[demand] = NOWHERE
  }
  visit(0)
  return best
}
