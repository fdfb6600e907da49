import { NOWHERE, type CandidateGraph } from '../../../shared/matching/assignment/candidate-graph.ts'

export interface Outcome {
  placed: number
  score: number
}

/** What others do: the most valuable pair that is still possible, again and again. */
export function assignGreedily(graph: CandidateGraph): Int32Array {
  const { demandCount, edgeStart, edgeSupply, edgeValue, placeStart } = graph
  const demandOf = new Int32Array(edgeSupply.length)
  for (let demand = 0; demand < demandCount; demand++) {
    demandOf.fill(demand, edgeStart[demand], edgeStart[demand + 1])
  }
  const edges = Uint32Array.from(edgeSupply.keys()).sort((a, b) => edgeValue[b]! - edgeValue[a]! || a - b)
  const supplyOf = new Int32Array(demandCount).fill(NOWHERE)
  const load = new Int32Array(graph.supplyCount)
  for (const edge of edges) {
    const demand = demandOf[edge]!
    const supply = edgeSupply[edge]!
    if (supplyOf[demand] !== NOWHERE || load[supply]! >= placeStart[supply + 1]! - placeStart[supply]!) continue
    supplyOf[demand] = supply
    load[supply]! += 1
  }
  return supplyOf
}

export function outcomeOf(graph: CandidateGraph, supplyOf: Int32Array): Outcome {
  const load = new Int32Array(graph.supplyCount)
  const outcome = { placed: 0, score: 0 }
  for (const [demand, supply] of supplyOf.entries()) {
    if (supply === NOWHERE) continue
    const edges = graph.edgeSupply.subarray(graph.edgeStart[demand], graph.edgeStart[demand + 1])
    const place = graph.placeStart[supply]! + load[supply]!
    outcome.placed += 1
    outcome.score += graph.edgeValue[graph.edgeStart[demand]! + edges.indexOf(supply)]! - graph.placeCost[place]!
    load[supply]! += 1
  }
  return outcome
}

/** The graph as the independent solver reads it. */
export function toCase(graph: CandidateGraph): { values: (number | null)[][]; places: number[][] } {
  const values = Array.from({ length: graph.demandCount }, (_, demand) => {
    const row: (number | null)[] = Array.from({ length: graph.supplyCount }, () => null)
    for (let edge = graph.edgeStart[demand]!; edge < graph.edgeStart[demand + 1]!; edge++) {
      row[graph.edgeSupply[edge]!] = graph.edgeValue[edge]!
    }
    return row
  })
  const places = Array.from({ length: graph.supplyCount }, (_, supply) => [
    ...graph.placeCost.subarray(graph.placeStart[supply], graph.placeStart[supply + 1]),
  ])
  return { values, places }
}
