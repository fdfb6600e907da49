import { sql } from 'kysely'
import type { Database, SchedulerTransaction } from '../db/database.ts'
import { readRates, type TenantRate } from './send-rates.ts'

/** What is to leave, over all tenants. Names nobody. */
export interface Queue {
  /** Messages by state; without those whose fate is known. */
  depth: { state: string; messages: number }[]
  /** For how long the oldest due message has been due. */
  lagSeconds: number
  rates: TenantRate[]
}

export async function readQueue(database: Database, now: Date, limit: number | null): Promise<Queue> {
  return await database.withScheduler(async (tx) => {
    const { rows: depth } = await sql<Queue['depth'][number]>`
      SELECT state, count(*) AS messages FROM outbox
      WHERE NOT is_slot AND state IN ('waiting', 'retrying', 'held', 'sending')
      GROUP BY state`.execute(tx)
    return { depth, lagSeconds: await readLagIn(tx, now), rates: limit === null ? [] : await readRates(tx, limit) }
  })
}

/** For how long the oldest due message has been due, in seconds; 0 where none is. */
export async function readLag(database: Database, now: Date): Promise<number> {
  return await database.withScheduler(async (tx) => await readLagIn(tx, now))
}

async function readLagIn(tx: SchedulerTransaction, now: Date): Promise<number> {
  const { rows } = await sql<{ oldest: Date | null }>`
    SELECT min(first.due_at) AS oldest FROM tenants
    CROSS JOIN LATERAL (
      SELECT due_at FROM outbox
      WHERE outbox.tenant_id = tenants.tenant_id AND NOT is_slot AND state IN ('waiting', 'retrying')
        AND due_at <= ${now}::timestamptz
      ORDER BY due_at
      LIMIT 1
    ) AS first`.execute(tx)
  const oldest = rows[0]?.oldest ?? null
  return oldest === null ? 0 : (now.getTime() - oldest.getTime()) / 1_000
}
