import type { CandidateGraph } from './candidate-graph.ts'
import type { Pool } from './pool.ts'
import { canMeetTogether } from './seats.ts'

/** Four seats to a group. */
export const SEATS = 4
export const EMPTY = -1
/** Taken off for each pair in a group that may not be matched, and for a group that cannot meet at once. */
const FORBIDDEN = 50_000

/**
 * Who sits in which group. A group is worth half of the mean points of each member's pairs: that is a
 * pair's own points in a group of two, and makes groups of all sizes comparable.
 */
export class Grouping {
  readonly pool: Pool
  readonly graph: CandidateGraph
  /** Seat s belongs to group s / 4. */
  readonly seats: Int32Array
  readonly seatOf: Int32Array
  readonly #worth: Float64Array
  points = 0

  constructor(pool: Pool, graph: CandidateGraph, groups: number) {
    this.pool = pool
    this.graph = graph
    this.seats = new Int32Array(groups * SEATS).fill(EMPTY)
    this.seatOf = new Int32Array(pool.size).fill(EMPTY)
    this.#worth = new Float64Array(groups)
  }

  groupOf(person: number): number {
    return Math.floor((this.seatOf[person] as number) / SEATS)
  }

  membersOf(group: number): number[] {
    return [...this.seats.subarray(group * SEATS, (group + 1) * SEATS)].filter((person) => person !== EMPTY)
  }

  seat(person: number, seat: number): void {
    this.seats[seat] = person
    if (person !== EMPTY) this.seatOf[person] = seat
  }

  worthOf(group: number): number {
    return this.#worth[group] as number
  }

  /** After seats were taken or changed. */
  settle(group: number): void {
    const worth = this.weigh(this.membersOf(group))
    this.points += worth - this.worthOf(group)
    this.#worth[group] = worth
  }

  /** Exchanges what is on two seats, be it people or an empty seat, and settles both groups. */
  swap(seat: number, other: number): void {
    const person = this.seats[seat] as number
    this.seat(this.seats[other] as number, seat)
    this.seat(person, other)
    this.settle(Math.floor(seat / SEATS))
    this.settle(Math.floor(other / SEATS))
  }

  /** What both groups would win or lose by the exchange. */
  gainOfSwap(seat: number, other: number): number {
    const [group, otherGroup] = [Math.floor(seat / SEATS), Math.floor(other / SEATS)]
    const worth = this.worthOf(group) + this.worthOf(otherGroup)
    const mine = this.#membersWith(group, seat, this.seats[other] as number)
    const theirs = this.#membersWith(otherGroup, other, this.seats[seat] as number)
    const gain = this.#pairWorth(mine) + this.#pairWorth(theirs) - worth
    return gain <= 0 ? gain : gain - this.#together(mine) - this.#together(theirs)
  }

  weigh(members: readonly number[]): number {
    return this.#pairWorth(members) - this.#together(members)
  }

  #membersWith(group: number, changedSeat: number, person: number): number[] {
    const members: number[] = []
    for (let seat = group * SEATS; seat < (group + 1) * SEATS; seat++) {
      const member = seat === changedSeat ? person : (this.seats[seat] as number)
      if (member !== EMPTY) members.push(member)
    }
    return members
  }

  #pairWorth(members: readonly number[]): number {
    let sum = 0
    for (let a = 0; a < members.length; a++) {
      for (let b = a + 1; b < members.length; b++) {
        sum += this.graph.pointsOf(members[a] as number, members[b] as number) || -FORBIDDEN
      }
    }
    return members.length < 2 ? 0 : Math.floor(sum / (members.length - 1))
  }

  #together(members: readonly number[]): number {
    return members.length < 3 || canMeetTogether(this.pool, members) ? 0 : FORBIDDEN
  }
}
