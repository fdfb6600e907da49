import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { SchedulerTransaction, TenantTransaction } from '../db/database.ts'

/** What a throttled tenant's rate falls to, as a share of itself; at most once a second. */
const SLOWER = 0.85
/** Requests a second, regained every second. */
const REGAINED = 1
const SLOWEST = 1
/** A tenant is not kept waiting longer than this, whatever Teams says: it is asked again. */
const LONGEST_PAUSE_MS = 60_000

/** Requests a second at this moment, computed from when Teams last asked for less. */
const currentRate = (limit: number) => sql<number>`
  least(${limit}::float8, coalesce(
    rate.slowed_to + extract(epoch FROM clock_timestamp() - rate.slowed_at)::float8 * ${REGAINED}::float8, ${limit}::float8))`

export interface SendRate {
  requestsPerSecond: number
  /** How far the requests that were given away reach into the future; 0 where none do. */
  aheadMs: number
}

export async function readSendRate(tx: TenantTransaction, limit: number): Promise<SendRate> {
  const { rows } = await sql<SendRate>`
    SELECT ${currentRate(limit)} AS "requestsPerSecond",
      greatest(0, extract(epoch FROM rate.next_at - clock_timestamp())::float8 * 1000) AS "aheadMs"
    FROM send_rates AS rate`.execute(tx)
  return rows[0] ?? { requestsPerSecond: limit, aheadMs: 0 }
}

export interface Reservation {
  /** When the first of the requests may be made, by the database's clock; and in how many milliseconds that is. */
  startsAt: Date
  startsInMs: number
  /** From one request to the next. */
  intervalMs: number
}

/**
 * Takes the next `requests` requests of the tenant's rate (the generic cell rate algorithm: the row says
 * when the next one may be made). All instances take from one row, so together they make one even
 * stream. The row stays locked until the transaction ends: call it as late as possible.
 */
export async function reserveRequests(
  { tx, tenantId }: Pick<Context, 'tx' | 'tenantId'>,
  { requests, limit }: { requests: number; limit: number },
): Promise<Reservation> {
  const { rows } = await sql<Reservation>`
    INSERT INTO send_rates AS rate (tenant_id, next_at)
    VALUES (${tenantId}, clock_timestamp() + ${requests / limit}::float8 * interval '1 second')
    ON CONFLICT (tenant_id) DO UPDATE SET
      next_at = greatest(rate.next_at, clock_timestamp()) + ${requests}::int / ${currentRate(limit)} * interval '1 second'
    RETURNING 1000 / ${currentRate(limit)} AS "intervalMs",
      rate.next_at - ${requests}::int / ${currentRate(limit)} * interval '1 second' AS "startsAt",
      greatest(0, extract(epoch FROM rate.next_at - clock_timestamp())::float8 * 1000
        - ${requests * 1000}::float8 / ${currentRate(limit)}) AS "startsInMs"`.execute(tx)
  const [reservation] = rows
  if (reservation === undefined) throw new Error('The rate was not reserved')
  return reservation
}

/**
 * Teams has refused requests as too many. A single one may have come unevenly: the tenant lets one moment
 * pass. Several within a second mean that the tenant is throttled: it slows down, and nothing leaves
 * before Teams said it may.
 */
export async function slowDown(
  tx: TenantTransaction,
  { refused, retryAfterMs, limit }: { refused: number; retryAfterMs: number; limit: number },
): Promise<void> {
  const { rows } = await sql<{ isAgain: boolean; isSlowed: boolean }>`
    SELECT coalesce(throttled_at > clock_timestamp() - interval '1 second', false) AS "isAgain",
      coalesce(slowed_at > clock_timestamp() - interval '1 second', false) AS "isSlowed"
    FROM send_rates FOR UPDATE`.execute(tx)
  const [last] = rows
  if (last === undefined) return
  if (refused > 1 || last.isAgain) {
    await pauseTenant(tx, Math.min(retryAfterMs, LONGEST_PAUSE_MS))
    if (!last.isSlowed) await lowerRate(tx, limit)
  } else {
    await sql`
      UPDATE send_rates AS rate SET throttled_at = clock_timestamp(),
        next_at = greatest(next_at, clock_timestamp()) + interval '1 second' / ${currentRate(limit)}`.execute(tx)
  }
}

async function pauseTenant(tx: TenantTransaction, pauseMs: number): Promise<void> {
  await sql`
    UPDATE send_rates SET throttled_at = clock_timestamp(),
      next_at = greatest(next_at, clock_timestamp() + ${pauseMs}::float8 * interval '1 millisecond')`.execute(tx)
}

async function lowerRate(tx: TenantTransaction, limit: number): Promise<void> {
  await sql`
    UPDATE send_rates AS rate SET slowed_at = clock_timestamp(),
      slowed_to = greatest(${SLOWEST}::float8, ${currentRate(limit)} * ${SLOWER}::float8)`.execute(tx)
}

export interface TenantRate {
  tenantId: string
  requestsPerSecond: number
}

/** At which rate messages may leave now, for every tenant that has sent any. */
export async function readRates(tx: SchedulerTransaction, limit: number): Promise<TenantRate[]> {
  const { rows } = await sql<TenantRate>`
    SELECT rate.tenant_id AS "tenantId", ${currentRate(limit)} AS "requestsPerSecond"
    FROM send_rates AS rate`.execute(tx)
  return rows
}
