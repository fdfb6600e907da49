import type { SeededRandom } from '../seeded-random.ts'
import type { Budget } from './budget.ts'
import { EMPTY, SEATS, type Grouping } from './grouping.ts'

/** Candidates beside whom somebody may want to sit. */
const NEAREST = 24

/** The seeds one after the other, each group filled with whoever adds most among the candidates still free. */
export function seatGreedily(grouping: Grouping, sizes: readonly number[]): void {
  let next = 0
  for (const [group, size] of sizes.entries()) {
    while (grouping.seatOf[next] !== EMPTY) next++
    grouping.seat(next, group * SEATS)
    for (let place = 1; place < size; place++) {
      grouping.seat(bestFree(grouping, grouping.membersOf(group), next), group * SEATS + place)
    }
    grouping.settle(group)
  }
}

function bestFree(grouping: Grouping, members: readonly number[], from: number): number {
  const { start, candidate } = grouping.graph
  let best = EMPTY
  let bestWorth = -Infinity
  for (const member of members) {
    const until = start[member + 1] as number
    for (let place = start[member] as number; place < until; place++) {
      const person = candidate[place] as number
      if (grouping.seatOf[person] !== EMPTY) continue
      const worth = grouping.weigh([...members, person])
      if (worth > bestWorth) [best, bestWorth] = [person, worth]
    }
  }
  return best === EMPTY ? grouping.seatOf.indexOf(EMPTY, from) : best
}

/** Exchanges seats as long as that wins points, starting with these people. */
export function improveGroups(grouping: Grouping, people: Iterable<number>, budget: Budget, journal: number[]): void {
  const queue = [...people]
  const isQueued = new Set(queue)
  for (let next = 0; next < queue.length && !budget.isSpent; next++) {
    const person = queue[next] as number
    isQueued.delete(person)
    const swap = bestSwap(grouping, person, budget)
    if (swap === null) continue
    journal.push(...swap)
    grouping.swap(...swap)
    for (const group of swap.map((seat) => Math.floor(seat / SEATS))) {
      for (const member of grouping.membersOf(group)) {
        if (isQueued.has(member)) continue
        isQueued.add(member)
        queue.push(member)
      }
    }
  }
}

/** The person takes the seat of somebody beside one of their candidates, empty seats included. */
function bestSwap(grouping: Grouping, person: number, budget: Budget): [seat: number, other: number] | null {
  const { start, candidate } = grouping.graph
  const seat = grouping.seatOf[person] as number
  const from = start[person] as number
  const until = Math.min(start[person + 1] as number, from + NEAREST)
  let bestGain = 0
  let best: [number, number] | null = null
  for (let place = from; place < until; place++) {
    const wanted = candidate[place] as number
    const group = grouping.groupOf(wanted)
    if (group === grouping.groupOf(person)) continue
    for (let other = group * SEATS; other < (group + 1) * SEATS; other++) {
      if (other === grouping.seatOf[wanted] || !mayTake(grouping, seat, other)) continue
      budget.spent++
      const gain = grouping.gainOfSwap(seat, other)
      if (gain > bestGain) [best, bestGain] = [[seat, other], gain]
    }
  }
  return best
}

/** Somebody's seat, or the empty one of a group of three where a group of four is left: the sizes stay as planned. */
function mayTake(grouping: Grouping, seat: number, other: number): boolean {
  if (grouping.seats[other] !== EMPTY) return true
  const mine = grouping.membersOf(Math.floor(seat / SEATS)).length
  const theirs = grouping.membersOf(Math.floor(other / SEATS)).length
  return mine === theirs + 1
}

/** Iterated local search: a few people change seats at random, and what comes of it is kept unless it is worse. */
export function perturbGroups(grouping: Grouping, budget: Budget, spend: number, random: SeededRandom): void {
  const people = grouping.seatOf.length
  const until = budget.spent + Math.min(spend, budget.left)
  while (budget.spent < until) {
    budget.spent++
    const before = grouping.points
    const journal: number[] = []
    const moved: number[] = []
    for (let kick = 2 + random.below(2); kick > 0; kick--) {
      const person = random.below(people)
      const other = random.below(people)
      if (grouping.groupOf(person) === grouping.groupOf(other)) continue
      const seats = [grouping.seatOf[person] as number, grouping.seatOf[other] as number] as const
      grouping.swap(...seats)
      journal.push(...seats)
      moved.push(...grouping.membersOf(grouping.groupOf(person)), ...grouping.membersOf(grouping.groupOf(other)))
    }
    improveGroups(grouping, moved, budget, journal)
    if (grouping.points < before) undo(grouping, journal)
  }
}

function undo(grouping: Grouping, journal: readonly number[]): void {
  for (let at = journal.length - 2; at >= 0; at -= 2) grouping.swap(journal[at] as number, journal[at + 1] as number)
}
