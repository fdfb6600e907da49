import type { Pool } from './pool.ts'
import { worthOfFullTrio } from './relax.ts'
import type { Table } from './seats.ts'
import { roundsSince, weighPair } from './weigh-pair.ts'

/** Beyond, somebody left over finds a trio anyway, and looking at all pairs of pairs would take too long. */
const MOST_PEOPLE = 700

interface Exchange {
  table: Table
  /** Keeps a seat, beside whoever was left over. */
  host: number
  /** Is left over instead. */
  leaver: number
  worth: number
}

/**
 * The points of pairs alone leave over whoever is worth least, though every colleague may have met them lately. They
 * change places with somebody of no higher priority whom a pair can take in where they find none, or none that is new.
 */
export function chooseThirds(pool: Pool, left: readonly number[], tables: readonly Table[]): number[] {
  if (pool.size > MOST_PEOPLE) return [...left]
  const pairs = tables.filter(({ people }) => people.length === 2)
  return left.map((person) => {
    if (pairs.some(({ people }) => isNewTrio(pool, person, people))) return person
    const exchange = bestExchange(pool, person, pairs)
    if (exchange === null || exchange.worth <= (bestTrio(pool, person, pairs) ?? -Infinity)) return person
    exchange.table.people = [exchange.host, person].toSorted((a, b) => a - b)
    exchange.table.points = weighPair(pool, exchange.host, person)
    return exchange.leaver
  })
}

/** Nobody in it meets again, and nobody deserves a match of two. */
function isNewTrio(pool: Pool, person: number, hosts: readonly number[]): boolean {
  return (
    worthOfFullTrio(pool, person, hosts) !== null &&
    hosts.every((host) => roundsSince(pool, person, host) === null && pool.priority[host] === 0)
  )
}

function bestExchange(pool: Pool, person: number, pairs: readonly Table[]): Exchange | null {
  let best: Exchange | null = null
  for (const table of pairs) {
    const [a = person, b = person] = table.people
    for (const exchange of [
      weighExchange(pool, person, { table, host: a, leaver: b }, pairs),
      weighExchange(pool, person, { table, host: b, leaver: a }, pairs),
    ]) {
      if (exchange !== null && (best === null || exchange.worth > best.worth)) best = exchange
    }
  }
  return best
}

/** Null where the person may not take the seat, or the leaver finds no trio either. */
function weighExchange(
  pool: Pool,
  person: number,
  { table, host, leaver }: Omit<Exchange, 'worth'>,
  pairs: readonly Table[],
): Exchange | null {
  const points = weighPair(pool, person, host)
  if (points === 0 || (pool.priority[leaver] as number) > (pool.priority[person] as number)) return null
  const others = pairs.filter((other) => other !== table)
  const trio = bestTrio(pool, leaver, others)
  return trio === null ? null : { table, host, leaver, worth: points - table.points + trio }
}

function bestTrio(pool: Pool, person: number, pairs: readonly Table[]): number | null {
  let best: number | null = null
  for (const { people } of pairs) {
    const worth = worthOfFullTrio(pool, person, people)
    if (worth !== null && (best === null || worth > best)) best = worth
  }
  return best
}
