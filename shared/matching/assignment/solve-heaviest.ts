import { NOWHERE, type CandidateGraph } from './candidate-graph.ts'
import { DistanceHeap } from './distance-heap.ts'

/**
 * Places as many demands as can be placed, and among all such assignments one of the greatest value less
 * the cost of the places taken: exact, for whole numbers. Returns each demand's supply, or NOWHERE.
 *
 * Successive shortest paths: demands come one by one, and each takes the cheapest way to a free place,
 * moving others on along it. Dijkstra's search stays possible because potentials keep every cost that
 * is left at or above zero (Edmonds & Karp 1972; Tomizawa 1971; Ahuja, Magnanti & Orlin, Network Flows,
 * section 9.7). To stay without a place costs more than any exchange could gain, so it happens only
 * where no way leads to a place.
 */
export function solveHeaviest(graph: CandidateGraph): Int32Array {
  const search = new PathSearch(graph)
  for (let demand = 0; demand < graph.demandCount; demand++) search.place(demand)
  return search.supplyOf
}

/**
 * The state between two demands. All potentials of supplies are at most 0 and the one of every free
 * place is 0: an edge's cost is therefore at least its demand's potential less its value, and as edges
 * come by falling value the rest of a list can be passed over as soon as that bound is too far.
 */
class PathSearch {
  readonly supplyOf: Int32Array
  #graph: CandidateGraph
  #heap: DistanceHeap
  #outsideCost: number
  #demandPotential: Float64Array
  #supplyPotential: Float64Array
  /** Who is in which place; a supply's places are filled from its first on. */
  #holder: Int32Array
  #placeOf: Int32Array
  #load: Int32Array
  /** Of this search: how far each supply is, and from which demand it was reached. */
  #distance: Float64Array
  #reachedFrom: Int32Array
  #reached: number[] = []
  /** The nearest end so far: a supply with a free place, or a demand that would go without. */
  #endDistance = Infinity
  #endSupply = NOWHERE
  #endDemand = NOWHERE

  constructor(graph: CandidateGraph) {
    this.#graph = graph
    this.supplyOf = new Int32Array(graph.demandCount).fill(NOWHERE)
    this.#heap = new DistanceHeap(graph.supplyCount)
    this.#outsideCost = costOfStayingOut(graph)
    this.#demandPotential = new Float64Array(graph.demandCount)
    this.#supplyPotential = new Float64Array(graph.supplyCount)
    this.#holder = new Int32Array(graph.placeCost.length).fill(NOWHERE)
    this.#placeOf = new Int32Array(graph.demandCount).fill(NOWHERE)
    this.#load = new Int32Array(graph.supplyCount)
    this.#distance = new Float64Array(graph.supplyCount).fill(Infinity)
    this.#reachedFrom = new Int32Array(graph.supplyCount).fill(NOWHERE)
  }

  place(demand: number): void {
    const { edgeStart, edgeValue } = this.#graph
    const first = edgeStart[demand] as number
    if (first === edgeStart[demand + 1]) return
    this.#demandPotential[demand] = edgeValue[first] as number
    this.#search(demand)
    this.#settlePotentials(demand)
    this.#moveAlong()
  }

  #search(demand: number): void {
    this.#endDistance = Infinity
    this.#leaveOut(demand, 0)
    this.#followEdges(demand, 0)
    while (this.#heap.least < this.#endDistance) this.#passThrough(this.#heap.takeNearest())
    this.#heap.clear()
  }

  /** A full or filling supply is passed by moving one of its demands on, at no cost but the next edge's. */
  #passThrough(supply: number): void {
    const distance = this.#distance[supply] as number
    const start = this.#graph.placeStart[supply] as number
    const end = start + (this.#load[supply] as number)
    for (let place = start; place < end; place++) {
      const demand = this.#holder[place] as number
      this.#leaveOut(demand, distance)
      this.#followEdges(demand, distance)
    }
  }

  #followEdges(demand: number, distance: number): void {
    const { edgeStart, edgeSupply, edgeValue } = this.#graph
    const from = distance + (this.#demandPotential[demand] as number)
    const end = edgeStart[demand + 1] as number
    for (let edge = edgeStart[demand] as number; edge < end; edge++) {
      const least = from - (edgeValue[edge] as number)
      if (least >= this.#endDistance) return
      const supply = edgeSupply[edge] as number
      const reach = least - (this.#supplyPotential[supply] as number)
      if (reach < (this.#distance[supply] as number) && reach < this.#endDistance) this.#reach(supply, reach, demand)
    }
  }

  #reach(supply: number, distance: number, demand: number): void {
    if (this.#distance[supply] === Infinity) this.#reached.push(supply)
    this.#distance[supply] = distance
    this.#reachedFrom[supply] = demand
    this.#heap.bring(supply, distance)
    const next = (this.#graph.placeStart[supply] as number) + (this.#load[supply] as number)
    if (next >= (this.#graph.placeStart[supply + 1] as number)) return
    const end = distance + (this.#graph.placeCost[next] as number) + (this.#supplyPotential[supply] as number)
    if (end >= this.#endDistance) return
    this.#endDistance = end
    this.#endSupply = supply
    this.#endDemand = NOWHERE
  }

  #leaveOut(demand: number, distance: number): void {
    const end = distance + (this.#demandPotential[demand] as number) + this.#outsideCost
    if (end >= this.#endDistance) return
    this.#endDistance = end
    this.#endDemand = demand
  }

  /** Whatever is nearer than the end moves up to it, and with it the demands it holds. */
  #settlePotentials(demand: number): void {
    this.#shift(demand, -this.#endDistance)
    for (const supply of this.#reached) {
      const nearer = (this.#distance[supply] as number) - this.#endDistance
      this.#distance[supply] = Infinity
      if (nearer >= 0) continue
      this.#supplyPotential[supply] = (this.#supplyPotential[supply] as number) + nearer
      const start = this.#graph.placeStart[supply] as number
      const end = start + (this.#load[supply] as number)
      for (let place = start; place < end; place++) this.#shift(this.#holder[place] as number, nearer)
    }
    this.#reached.length = 0
  }

  #shift(demand: number, by: number): void {
    this.#demandPotential[demand] = (this.#demandPotential[demand] as number) + by
  }

  /** From the end back to the new demand, each takes the place that the one behind it has left. */
  #moveAlong(): void {
    let place = this.#openPlace()
    let supply = this.#endDemand === NOWHERE ? this.#endSupply : (this.supplyOf[this.#endDemand] as number)
    if (this.#endDemand !== NOWHERE) this.#put(this.#endDemand, NOWHERE, NOWHERE)
    while (supply !== NOWHERE) {
      const demand = this.#reachedFrom[supply] as number
      const left = this.supplyOf[demand] as number
      const leftPlace = this.#placeOf[demand] as number
      this.#holder[place] = demand
      this.#put(demand, supply, place)
      supply = left
      place = leftPlace
    }
  }

  #openPlace(): number {
    if (this.#endDemand !== NOWHERE) return this.#placeOf[this.#endDemand] as number
    const load = this.#load[this.#endSupply] as number
    this.#load[this.#endSupply] = load + 1
    return (this.#graph.placeStart[this.#endSupply] as number) + load
  }

  #put(demand: number, supply: number, place: number): void {
    this.supplyOf[demand] = supply
    this.#placeOf[demand] = place
  }
}

/** More than all values and costs together can differ by; far below 2^53, so that sums stay exact. */
function costOfStayingOut({ demandCount, edgeValue, placeCost }: CandidateGraph): number {
  let least = 0
  let most = 0
  for (const value of edgeValue) {
    if (value < least) least = value
    if (value > most) most = value
  }
  let dearest = 0
  for (const cost of placeCost) if (cost > dearest) dearest = cost
  return 1 + demandCount * (most - least + dearest)
}
