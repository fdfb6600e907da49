import type { Database } from '../../../bot/db/database.ts'
import type { Arrival } from '../teams/process/protocol.ts'
import type { PostCompany } from './company.ts'
import { keyOf } from './messages.ts'

/** A message as the database knows it when all is over. */
interface Row {
  message_key: string
  recipient_id: string | null
  state: string
  unknown_fates: number
}

/** What became of all messages: what the servers say beside what has arrived. */
export interface Ledger {
  messages: number
  arrived: number
  /** Neither arrived nor marked as being of unknown fate, or no longer known at all. */
  lost: string[]
  /** Arrivals beyond the first. */
  doubled: number
  /** Messages that arrived more often than their unknown fates explain. */
  unexplained: string[]
  /** How often a message was in Teams' hands and nobody heard what became of it. */
  unknownFates: number
  /** Settled as of unknown fate, and not sent again as their kind says. */
  leftUnknown: number
  /** Readers who received one of their messages before an earlier one. */
  disordered: string[]
}

/**
 * @param written the keys of all messages whose writing was acknowledged, each reader's in the order
 *   in which they are to leave.
 */
export async function closeLedger(
  database: Database,
  { tenantId }: PostCompany,
  { written, arrivals }: { written: readonly string[]; arrivals: readonly Arrival[] },
): Promise<Ledger> {
  const rows = await database.withTenant(
    tenantId,
    async (tx) =>
      await tx
        .selectFrom('outbox')
        .select(['message_key', 'recipient_id', 'state', 'unknown_fates'])
        .where('recipient_id', 'is not', null)
        .execute(),
  )
  return balance(new Map(rows.map((row) => [row.message_key, row])), written, arrivals)
}

const SETTLED = ['done', 'dead', 'cancelled', 'unknown'] as const

/** How many messages have not come to an end. */
export async function countOpen(database: Database, { tenantId }: PostCompany): Promise<number> {
  const { open } = await database.withTenant(
    tenantId,
    async (tx) =>
      await tx
        .selectFrom('outbox')
        .select((query) => query.fn.countAll<number>().as('open'))
        .where('recipient_id', 'is not', null)
        .where('state', 'not in', SETTLED)
        .executeTakeFirstOrThrow(),
  )
  return open
}

function balance(rows: Map<string, Row>, written: readonly string[], arrivals: readonly Arrival[]): Ledger {
  const received = Map.groupBy(arrivals, keyOf)
  const timesOf = (key: string): number => received.get(key)?.length ?? 0
  const all = [...rows.values()]
  return {
    messages: written.length,
    arrived: written.filter((key) => timesOf(key) > 0).length,
    lost: written.filter((key) => timesOf(key) === 0 && rows.get(key)?.state !== 'unknown'),
    doubled: all.reduce((sum, { message_key: key }) => sum + Math.max(0, timesOf(key) - 1), 0),
    unexplained: all.flatMap(({ message_key: key, unknown_fates: fates }) => (timesOf(key) - 1 > fates ? [key] : [])),
    unknownFates: all.reduce((sum, row) => sum + row.unknown_fates, 0),
    leftUnknown: all.filter(({ state }) => state === 'unknown').length,
    disordered: findDisordered(written, arrivals),
  }
}

/** Each reader's messages, by their first arrivals, must come in the order in which they were written. */
function findDisordered(written: readonly string[], arrivals: readonly Arrival[]): string[] {
  const places = new Map(written.map((key, place) => [key, place]))
  const lastPlaces = new Map<string, number>()
  const seen = new Set<string>()
  const disordered = new Set<string>()
  for (const arrival of arrivals.toSorted((one, other) => one.at - other.at)) {
    const key = keyOf(arrival)
    const place = key === null ? undefined : places.get(key)
    if (key === null || place === undefined || seen.has(key)) continue
    seen.add(key)
    if (place < (lastPlaces.get(arrival.conversationId) ?? -1)) disordered.add(arrival.conversationId)
    lastPlaces.set(arrival.conversationId, place)
  }
  return [...disordered]
}
