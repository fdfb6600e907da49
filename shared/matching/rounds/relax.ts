import type { Pool } from './pool.ts'
import { relaxations, type Relaxation } from './round.ts'
import { canMeetTogether, type Table } from './seats.ts'
import { brokenRules, isNever, roundsSince, weighAnyway, weighPair } from './weigh-pair.ts'

/** A repeat is asked of nobody before so many rounds have passed. */
export const REPEAT_AFTER = 4

/** Above any sum of points. */
const REPEAT_WORTH = 2 ** 20
const BIGGER_TABLE = 2 ** 30

interface Seat {
  /** Another person who is left over, or a table that takes in a third. */
  host: number | Table
  /** The higher, the better, within one kind of relaxation. */
  worth: number
}

/**
 * Seats those for whom no match was left, who waited longest first, in the fixed order: a trio in which everybody
 * may meet everybody; a trio in which they meet one; the oldest repeat. Never-pairs hold in all of
 * them. Returns who still sits out.
 *
 * @param open those tables that may take in one more, and do so here
 */
export function seatLeftOver(
  pool: Pool,
  elastic: Int32Array,
  left: readonly number[],
  tables: Table[],
  open: Table[],
  allowed: readonly Relaxation[],
): number[] {
  // Whoever was left out last time goes through all steps before anybody else takes the first one.
  const [waited, others] = [
    left.filter((person) => hasWaited(pool, person)),
    left.filter((person) => !hasWaited(pool, person)),
  ]
  const sitOut: number[] = []
  for (const turn of [waited, others]) {
    let waiting = turn.toSorted((a, b) => (pool.priority[b] as number) - (pool.priority[a] as number) || a - b)
    for (const relaxation of relaxations) {
      if (allowed.includes(relaxation)) waiting = seatBy(pool, elastic, relaxation, waiting, tables, open)
    }
    sitOut.push(...waiting)
  }
  return sitOut
}

function seatBy(
  pool: Pool,
  elastic: Int32Array,
  relaxation: Relaxation,
  waiting: readonly number[],
  tables: Table[],
  open: Table[],
): number[] {
  const unseated = new Set(waiting)
  for (const person of waiting) {
    if (!unseated.has(person)) continue
    const seat = seatFor(pool, elastic, person, relaxation, open, unseated)
    if (seat === null) continue
    unseated.delete(person)
    if (typeof seat.host === 'number') unseated.delete(seat.host)
    take(person, seat.host, relaxation, tables, open)
  }
  return [...unseated]
}

function hasWaited({ members }: Pool, person: number): boolean {
  return (members[person]?.roundsWaited ?? 0) > 0
}

/** Without a repeat if that can be, else as the person's shortened memory allows. */
function seatFor(
  pool: Pool,
  elastic: Int32Array,
  person: number,
  relaxation: Relaxation,
  open: readonly Table[],
  others: ReadonlySet<number>,
): Seat | null {
  const seat = bestSeat(pool, person, relaxation, open, others)
  const [memory, shortened] = [pool.memory[person] as number, elastic[person] as number]
  if (seat !== null || shortened >= memory) return seat
  pool.memory[person] = shortened
  const repeated = bestSeat(pool, person, relaxation, open, others)
  if (repeated === null) pool.memory[person] = memory
  return repeated
}

function bestSeat(
  pool: Pool,
  person: number,
  relaxation: Relaxation,
  open: readonly Table[],
  others: ReadonlySet<number>,
): Seat | null {
  let best: Seat | null = null
  const offer = (host: Seat['host'], worth: number | null): void => {
    if (worth !== null && (best === null || worth > best.worth)) best = { host, worth }
  }
  for (const table of open) offer(table, worthAtTable(pool, person, table.people, relaxation))
  if (relaxation === 'old-repeat')
    for (const other of others) if (other !== person) offer(other, worthOfRepeat(pool, person, other))
  return best
}

function take(person: number, host: Seat['host'], relaxation: Relaxation, tables: Table[], open: Table[]): void {
  if (typeof host === 'number') {
    tables.push({ people: [host, person], relaxation, joined: null, points: 0 })
    return
  }
  host.people.push(person)
  open.splice(open.indexOf(host), 1)
  host.relaxation = relaxation
  host.joined = person
}

/** A pair becomes a trio before a trio becomes four. */
function worthAtTable(pool: Pool, person: number, hosts: readonly number[], relaxation: Relaxation): number | null {
  const worth = worthOfJoining(pool, person, hosts, relaxation)
  return worth === null ? null : worth - (hosts.length - 2) * BIGGER_TABLE
}

function worthOfJoining(pool: Pool, person: number, hosts: readonly number[], relaxation: Relaxation): number | null {
  if (hosts.some((host) => isNever(pool, person, host))) return null
  switch (relaxation) {
    case 'trio':
      return worthOfFullTrio(pool, person, hosts)
    case 'one-link-trio':
      return worthOfOneLink(pool, person, hosts)
    case 'old-repeat':
      return highest(hosts.map((host) => worthOfRepeat(pool, person, host)))
  }
}

export function worthOfFullTrio(pool: Pool, person: number, hosts: readonly number[]): number | null {
  let worth = -spared(pool, hosts)
  for (const host of hosts) {
    const points = weighPair(pool, person, host)
    if (points === 0) return null
    worth += points
  }
  return canMeetTogether(pool, [person, ...hosts]) ? worth : null
}

/** What is least missing between those who do not meet properly: better an early repeat than no common hour. */
function worthOfOneLink(pool: Pool, person: number, hosts: readonly number[]): number | null {
  const best = highest(hosts.map((host) => weighPair(pool, person, host)).filter((points) => points > 0))
  if (best === null) return null
  const areOnlyRepeats = hosts.every((host) => isOnlyRepeat(pool, person, host))
  return best - spared(pool, hosts) + (areOnlyRepeats ? REPEAT_WORTH : 0)
}

/** The longer ago, the better; points decide among repeats of the same round. */
function worthOfRepeat(pool: Pool, person: number, other: number): number | null {
  const since = roundsSince(pool, person, other)
  if (since === null || since < REPEAT_AFTER || isNever(pool, person, other)) return null
  return isOnlyRepeat(pool, person, other) ? since * REPEAT_WORTH + weighAnyway(pool, person, other) : null
}

function isOnlyRepeat(pool: Pool, a: number, b: number): boolean {
  return brokenRules(pool, a, b).every((rule) => rule === 'memory')
}

/** Hosts who waited or were in a trio last time deserve a match of two. */
function spared({ priority }: Pool, hosts: readonly number[]): number {
  return hosts.reduce((sum, host) => sum + 3 * (priority[host] as number), 0)
}

function highest(values: readonly (number | null)[]): number | null {
  return values.reduce((best, value) => (value !== null && (best === null || value > best) ? value : best), null)
}
