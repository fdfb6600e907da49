/**
 * Who may go where, by number. Whoever is to be placed is a demand, whoever has places is a supply.
 * A supply's places are taken in order, and each costs at least as much as the one before.
 */
export interface CandidateGraph {
  demandCount: number
  supplyCount: number
  /** Edges of demand d: from `edgeStart[d]` to `edgeStart[d + 1]`, the most valuable first, then by supply. */
  edgeStart: Int32Array
  edgeSupply: Int32Array
  /** Whole points, what the supply's first place costs taken off already. */
  edgeValue: Int32Array
  /** Places of supply s: from `placeStart[s]` to `placeStart[s + 1]`. */
  placeStart: Int32Array
  /** What each place costs beyond the supply's first: begins with 0 and never falls. */
  placeCost: Int32Array
}

export interface Candidate {
  supply: number
  value: number
}

/** @param places what each place of a supply costs beyond its first one. */
export function createGraph(
  candidates: readonly (readonly Candidate[])[],
  places: readonly (readonly number[])[],
): CandidateGraph {
  const edgeStart = new Int32Array(candidates.length + 1)
  for (const [demand, list] of candidates.entries()) edgeStart[demand + 1] = (edgeStart[demand] as number) + list.length
  const edgeSupply = new Int32Array(edgeStart.at(-1) ?? 0)
  const edgeValue = new Int32Array(edgeSupply.length)
  for (const [demand, list] of candidates.entries()) {
    const sorted = list.toSorted((a, b) => b.value - a.value || a.supply - b.supply)
    edgeSupply.set(
      sorted.map(({ supply }) => supply),
      edgeStart[demand],
    )
    edgeValue.set(
      sorted.map(({ value }) => value),
      edgeStart[demand],
    )
  }
  return { demandCount: candidates.length, edgeStart, edgeSupply, edgeValue, ...createPlaces(places) }
}

export function createPlaces(
  places: readonly (readonly number[])[],
): Pick<CandidateGraph, 'supplyCount' | 'placeStart' | 'placeCost'> {
  const placeStart = new Int32Array(places.length + 1)
  for (const [supply, costs] of places.entries()) placeStart[supply + 1] = (placeStart[supply] as number) + costs.length
  return { supplyCount: places.length, placeStart, placeCost: Int32Array.from(places.flat()) }
}

/** Where nobody goes. */
export const NOWHERE = -1
