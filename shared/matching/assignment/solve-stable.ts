import { NOWHERE, type CandidateGraph } from './candidate-graph.ts'

/** Who would rather have whom: strict orders on both sides over the same pairs. */
export interface Preferences {
  /** Supplies of demand d, the dearest first: from `start[d]` to `start[d + 1]`. */
  start: Int32Array
  supply: Int32Array
  /** How much the supply wants this demand; of equals it wants the one with the smaller number. */
  fit: Int32Array
}

/**
 * The assignment in which no demand and supply would both rather have each other: deferred acceptance
 * with capacities, the best of all stable ones for the demands (Gale & Shapley 1962; Roth & Peranson
 * 1999). Each demand asks down its list; a supply keeps whom it wants most and lets the others go on.
 */
export function solveStable(wishes: Preferences, { demandCount, placeStart }: CandidateGraph): Int32Array {
  const supplyOf = new Int32Array(demandCount).fill(NOWHERE)
  const next = wishes.start.slice(0, demandCount)
  const kept: number[][] = Array.from({ length: placeStart.length - 1 }, () => [])
  const asking = Array.from({ length: demandCount }, (_, demand) => demandCount - 1 - demand)
  // Edges by which each demand was kept: their fit decides who has to go.
  const edgeOf = new Int32Array(demandCount).fill(NOWHERE)
  const isWanted = (a: number, b: number): boolean => isRather(wishes.fit, edgeOf, a, b)
  for (let demand = asking.pop(); demand !== undefined; demand = asking.pop()) {
    const edge = next[demand] as number
    if (edge >= (wishes.start[demand + 1] as number)) continue
    next[demand] = edge + 1
    edgeOf[demand] = edge
    const supply = wishes.supply[edge] as number
    const rejected = keepBest(kept[supply] ?? [], demand, roomOf(placeStart, supply), isWanted)
    if (rejected !== demand) supplyOf[demand] = supply
    if (rejected === NOWHERE) continue
    supplyOf[rejected] = NOWHERE
    asking.push(rejected)
  }
  return supplyOf
}

/**
 * Pairs who would both rather have each other than what they have: none in a stable assignment. A supply
 * with a free place would rather have anybody of its list.
 */
export function countBlockingPairs(wishes: Preferences, graph: CandidateGraph, supplyOf: Int32Array): number {
  const edgeOf = edgesOf(wishes, supplyOf)
  const isWanted = (a: number, b: number): boolean => isRather(wishes.fit, edgeOf, a, b)
  const { load, leastWanted } = holdersOf(supplyOf, graph.supplyCount, isWanted)
  /** By an edge the demand is given for the time of the question. */
  const wouldTake = (supply: number, demand: number): boolean => {
    if ((load[supply] as number) < roomOf(graph.placeStart, supply)) return true
    const least = leastWanted[supply] as number
    return least !== NOWHERE && isWanted(demand, least)
  }
  let pairs = 0
  for (let demand = 0; demand < supplyOf.length; demand++) {
    const own = edgeOf[demand] as number
    const end = own === NOWHERE ? (wishes.start[demand + 1] as number) : own
    for (let edge = wishes.start[demand] as number; edge < end; edge++) {
      edgeOf[demand] = edge
      if (wouldTake(wishes.supply[edge] as number, demand)) pairs++
    }
    edgeOf[demand] = own
  }
  return pairs
}

function holdersOf(supplyOf: Int32Array, supplyCount: number, isWanted: (a: number, b: number) => boolean) {
  const load = new Int32Array(supplyCount)
  const leastWanted = new Int32Array(supplyCount).fill(NOWHERE)
  for (const [demand, supply] of supplyOf.entries()) {
    if (supply === NOWHERE) continue
    load[supply] = (load[supply] as number) + 1
    const least = leastWanted[supply] as number
    if (least === NOWHERE || isWanted(least, demand)) leastWanted[supply] = demand
  }
  return { load, leastWanted }
}

function edgesOf({ start, supply }: Preferences, supplyOf: Int32Array): Int32Array {
  return supplyOf.map((own, demand) => {
    if (own === NOWHERE) return NOWHERE
    return supply.indexOf(own, start[demand])
  })
}

/** Returns whom the supply lets go: nobody while it has room. */
function keepBest(kept: number[], demand: number, room: number, isWanted: (a: number, b: number) => boolean): number {
  const place = kept.findIndex((other) => isWanted(demand, other))
  kept.splice(place === -1 ? kept.length : place, 0, demand)
  return kept.length <= room ? NOWHERE : (kept.pop() ?? NOWHERE)
}

function isRather(fit: Int32Array, edgeOf: Int32Array, a: number, b: number): boolean {
  const first = fit[edgeOf[a] as number] as number
  const second = fit[edgeOf[b] as number] as number
  return first > second || (first === second && a < b)
}

function roomOf(placeStart: Int32Array, supply: number): number {
  return (placeStart[supply + 1] as number) - (placeStart[supply] as number)
}
