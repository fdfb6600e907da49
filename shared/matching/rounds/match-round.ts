import { Budget } from './budget.ts'
import { chooseOrganiser } from './choose-organiser.ts'
import { describeLink } from './describe-link.ts'
import { fitMemory, type FittedMemory } from './elastic-memory.ts'
import { matchGroups } from './match-groups.ts'
import { createGraph, matchPairs, usualBudget } from './match-pairs.ts'
import { chooseThirds } from './choose-thirds.ts'
import { createPool, selectPool, type Pool } from './pool.ts'
import { readStanding } from './read-standing.ts'
import { seatLeftOver } from './relax.ts'
import type { GroupSize, Match, RoundInput, RoundMember, RoundNote, RoundResult, RoundSettings } from './round.ts'
import type { Table } from './seats.ts'
import { tellWhatWasDone, wishedSize } from './tell-what-was-done.ts'
import { whyLeftOut } from './why-left-out.ts'

/**
 * Matches the members of one round of a coffee programme: no hard rule broken, at nearly the most points,
 * and nobody left out whom any relaxation could seat. The same input gives the same result in any order and on
 * any machine. Settings that contradict each other give notes, never an error.
 */
export function matchRound(input: RoundInput): RoundResult {
  const notes: RoundNote[] = []
  const pool = createPool(input, notes)
  const fitted = fitMemory(pool, largestSize(input), notes)
  const standing = readStanding(pool, input.standing, notes)
  const seated = new Set(standing.flatMap(({ people }) => people))
  const unseated = [...pool.self].filter((person) => !seated.has(person))
  const budget = new Budget(input.budget ?? usualBudget(unseated.length))
  const round = new RoundInTheMaking(pool, fitted, input, budget)
  round.match(unseated)
  const left = input.settings.relaxations.includes('trio') ? chooseThirds(pool, round.left, round.tables) : round.left
  const open = [...standing.filter(({ isAccepted }) => !isAccepted), ...round.tables].filter(
    takesOneMore(pool, input.settings),
  )
  const sitOut = seatLeftOver(pool, fitted.elastic, left, round.tables, open, input.settings.relaxations)
  const changed = standing.filter(({ joined }) => joined !== null)
  const tables = [...changed, ...round.tables]
  tellWhatWasDone(pool, input.settings, { tables, sitOut, unseated }, notes)
  return {
    round: input.round,
    matches: tables.map((table) => toMatch(pool, table, input.id)),
    leftOut: sitOut.map((person) => {
      const { id, roundsWaited } = pool.members[person] as RoundMember
      return { id, reason: whyLeftOut(pool, person), roundsWaited: roundsWaited + 1 }
    }),
    shortenedMemories: shortenedMemories(pool),
    notes,
    score: round.tables.reduce((sum, { points }) => sum + points, 0),
    bound: round.bound,
    evaluations: budget.spent,
  }
}

/** The stages one after the other, each seating some of those whom the one before has left. */
class RoundInTheMaking {
  readonly tables: Table[] = []
  left: number[] = []
  bound = 0
  readonly #pool: Pool
  readonly #fitted: FittedMemory
  readonly #input: RoundInput
  readonly #budget: Budget

  constructor(pool: Pool, fitted: FittedMemory, input: RoundInput, budget: Budget) {
    this.#pool = pool
    this.#fitted = fitted
    this.#input = input
    this.#budget = budget
  }

  match(people: readonly number[]): void {
    const { size } = this.#input.settings
    const sizeOf = (person: number): GroupSize => (size === 'wished' ? (this.#pool.members[person]?.size ?? 2) : size)
    const forGroups = people.filter((person) => sizeOf(person) > 2)
    const forPairs = people.filter((person) => sizeOf(person) === 2)
    const fours = forGroups.filter((person) => sizeOf(person) === 4).length
    const left = forGroups.length < 3 ? forGroups : this.#group(forGroups, fours * 2 > forGroups.length ? 4 : 3)
    this.#pair([...forPairs, ...left].toSorted((a, b) => a - b))
  }

  #group(people: readonly number[], wished: 3 | 4): number[] {
    // Groups use up partners so fast that everybody's memory has to be the elastic one.
    for (const person of people) this.#pool.memory[person] = this.#fitted.elastic[person] as number
    const pool = selectPool(this.#pool, people)
    const graph = createGraph(pool, this.#fittedFor(people).partners, this.#input.id)
    const { groups, left, bound } = matchGroups(pool, graph, wished, this.#input.id, this.#budget)
    const toRound = (person: number) => people[person] as number
    for (const { people: group, points } of groups) {
      this.tables.push({ people: group.map(toRound), relaxation: null, joined: null, points })
    }
    this.bound += bound
    const unseated = left.map(toRound)
    for (const person of unseated) this.#pool.memory[person] = this.#pool.configuredMemory
    return unseated
  }

  #pair(people: readonly number[]): void {
    const pool = selectPool(this.#pool, people)
    const { matching, bound } = matchPairs(pool, this.#fittedFor(people), this.#input.id, this.#budget)
    for (const [number, person] of people.entries()) this.#pool.memory[person] = pool.memory[number] as number
    for (const [a, b] of matching.mate.entries()) {
      if (b < a) continue
      const pair = [people[a] as number, people[b] as number]
      this.tables.push({ people: pair, relaxation: null, joined: null, points: matching.graph.pointsOf(a, b) })
    }
    this.bound += bound
    this.left = matching.free().map((person) => people[person] as number)
  }

  #fittedFor(people: readonly number[]): FittedMemory {
    const pick = (values: Int32Array) => Int32Array.from(people, (person) => values[person] as number)
    return { elastic: pick(this.#fitted.elastic), partners: pick(this.#fitted.partners) }
  }
}

function shortenedMemories(pool: Pool): RoundResult['shortenedMemories'] {
  return pool.members
    .map(({ id }, person) => ({ id, memory: pool.memory[person] as number }))
    .filter(({ memory }) => memory < pool.configuredMemory)
}

function largestSize({ members, settings: { size } }: RoundInput): number {
  return size === 'wished' ? members.reduce((most, member) => Math.max(most, member.size), 2) : size
}

/** Pairs become trios; a group of three becomes four only where somebody asked for groups. */
function takesOneMore(pool: Pool, { size }: RoundSettings): (table: Table) => boolean {
  return ({ people }) =>
    people.length === 2 || (people.length === 3 && people.every((person) => wishedSize(pool, size, person) > 2))
}

function toMatch(pool: Pool, { people, relaxation, joined, points }: Table, seed: string): Match {
  const ids = people.map((person) => pool.members[person] as RoundMember)
  return {
    members: ids.map(({ id }) => id),
    organiser: chooseOrganiser(ids, seed),
    links: people.flatMap((a, place) => people.slice(place + 1).map((b) => describeLink(pool, a, b))),
    score: points,
    relaxation,
    joined: joined === null ? null : (pool.members[joined]?.id ?? null),
  }
}
