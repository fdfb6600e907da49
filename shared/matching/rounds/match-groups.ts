import { SeededRandom } from '../seeded-random.ts'
import type { Budget } from './budget.ts'
import type { CandidateGraph } from './candidate-graph.ts'
import { improveGroups, perturbGroups, seatGreedily } from './group-search.ts'
import { Grouping, SEATS } from './grouping.ts'
import { planSizes } from './plan-sizes.ts'
import type { Pool } from './pool.ts'
import { canMeetTogether } from './seats.ts'

/** Beyond, a group's people are searched once and not kicked about. */
const MOST_KICKED = 5_000
const KICK_SHARE = 0.5
/** Two who are left of a group are paired with everybody else's, for whom other partners are found. */
const SMALLEST = 3

export interface GroupsFound {
  groups: { people: number[]; points: number }[]
  left: number[]
  /** No groups of the planned sizes score more. */
  bound: number
}

/** Groups of three and four at nearly the most points; who fits in none is left for a pair. */
export function matchGroups(
  pool: Pool,
  graph: CandidateGraph,
  wished: 3 | 4,
  seed: string,
  budget: Budget,
): GroupsFound {
  const sizes = planSizes(pool.size, wished)
  const grouping = new Grouping(pool, graph, sizes.length)
  seatGreedily(grouping, sizes)
  improveGroups(grouping, pool.self.keys(), budget, [])
  if (pool.size <= MOST_KICKED) {
    perturbGroups(grouping, budget, Math.floor(budget.left * KICK_SHARE), new SeededRandom(`${seed} groups`))
  }
  const found: GroupsFound = { groups: [], left: [], bound: 0 }
  for (const group of sizes.keys()) {
    const { stay, leave } = keepThoseWhoFit(grouping, grouping.membersOf(group))
    found.left.push(...leave)
    if (stay.length >= SMALLEST) found.groups.push({ people: stay, points: grouping.weigh(stay) })
    else found.left.push(...stay)
  }
  const smallest = Math.min(SEATS, ...found.groups.map(({ people }) => people.length))
  found.bound = Math.max(grouping.points, boundOfGroups(graph, smallest))
  return found
}

/** Sends away whoever fits with the fewest, until all may meet all and all at once. */
function keepThoseWhoFit(grouping: Grouping, members: readonly number[]): { stay: number[]; leave: number[] } {
  const stay = [...members]
  const leave: number[] = []
  const fits = (person: number) => stay.filter((other) => grouping.graph.pointsOf(person, other) > 0).length
  const isWhole = () => stay.every((person) => fits(person) === stay.length - 1) && canMeetTogether(grouping.pool, stay)
  while (stay.length > 1 && !isWhole()) {
    const worst = stay.reduce((least, person) => (fits(person) < fits(least) ? person : least))
    stay.splice(stay.indexOf(worst), 1)
    leave.push(worst)
  }
  return { stay, leave }
}

/**
 * Nobody's pairs in a group are worth more on average than as many of their best candidates, and a
 * bigger group only takes in lesser ones.
 */
function boundOfGroups({ size, start, points }: CandidateGraph, smallest: number): number {
  let sum = 0
  for (let person = 0; person < size; person++) {
    const from = start[person] as number
    const until = Math.min(from + smallest - 1, start[person + 1] as number)
    let best = 0
    for (let place = from; place < until; place++) best += points[place] as number
    sum += best / (smallest - 1)
  }
  return Math.floor(sum / 2)
}
