import { sql } from 'kysely'
import type { Database, TenantTransaction } from '../db/database.ts'
import { JOB_KIND } from '../jobs/slots.ts'

/** Longer than the slowest answer of Teams, so that a lease ends only when its holder is dead. */
const LEASE = '90 seconds'

export interface ClaimedMessage {
  message_key: string
  kind: string
  recipient_id: string
  payload: unknown
  attempts: number
  created_at: Date
  /** `sending`: its former holder died while Teams had it; nobody knows whether it arrived. */
  state: 'waiting' | 'sending'
}

/** Tenants with something to do: due, or left behind by a process that died. */
export async function readDueTenants(database: Database, now: Date): Promise<string[]> {
  return await database.withScheduler(async (tx) => {
    const rows = await tx
      .selectFrom('outbox')
      .select('tenant_id')
      .distinct()
      .where((where) =>
        where.or([
          where.and([where('state', '=', 'waiting'), where('due_at', '<=', now)]),
          where.and([where('state', '=', 'sending'), where('lease_until', '<', sql<Date>`now()`)]),
        ]),
      )
      .execute()
    return rows.map((row) => row.tenant_id)
  })
}

/**
 * The most urgent due message, locked until the transaction ends. Leases are measured by the
 * database's clock: instances' own clocks may disagree, and Hallway's can be moved.
 */
export async function claimMessage(tx: TenantTransaction, now: Date): Promise<ClaimedMessage | undefined> {
  const row = await tx
    .selectFrom('outbox')
    .select(['message_key', 'kind', 'recipient_id', 'payload', 'attempts', 'created_at', 'state'])
    .where('kind', '<>', JOB_KIND)
    .where((where) =>
      where.or([
        where.and([where('state', '=', 'waiting'), where('due_at', '<=', now)]),
        where.and([where('state', '=', 'sending'), where('lease_until', '<', sql<Date>`now()`)]),
      ]),
    )
    .orderBy('priority')
    .orderBy('due_at')
    .orderBy('message_key')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (row === undefined || row.recipient_id === null) return undefined
  return { ...row, recipient_id: row.recipient_id, state: row.state === 'sending' ? 'sending' : 'waiting' }
}

/** From here until its fate is recorded, a crash leaves the message's fate unknown. */
export async function markSending(tx: TenantTransaction, key: string, instance: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({
      state: 'sending',
      attempts: sql`attempts + 1`,
      leased_by: instance,
      lease_until: sql<Date>`now() + ${sql.lit(LEASE)}::interval`,
    })
    .where('message_key', '=', key)
    .execute()
}

/** Counts a loss of certainty: the message may be in the chat already, whatever happens to it next. */
export async function countUnknownFate(tx: TenantTransaction, key: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ unknown_fates: sql`unknown_fates + 1` })
    .where('message_key', '=', key)
    .execute()
}

export async function countAttempt(tx: TenantTransaction, key: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ attempts: sql`attempts + 1` })
    .where('message_key', '=', key)
    .execute()
}

export async function settleMessage(
  tx: TenantTransaction,
  key: string,
  values: {
    state: 'done' | 'dead' | 'cancelled' | 'unknown'
    outcome: string | null
    activityId?: string
    now: Date
  },
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({
      state: values.state,
      outcome: values.outcome,
      activity_id: values.activityId ?? null,
      settled_at: values.now,
      lease_until: null,
      leased_by: null,
    })
    .where('message_key', '=', key)
    .execute()
}

/** Back into the queue until `dueAt`. */
export async function deferMessage(
  tx: TenantTransaction,
  key: string,
  values: { dueAt: Date; outcome: string },
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'waiting', due_at: values.dueAt, outcome: values.outcome, lease_until: null, leased_by: null })
    .where('message_key', '=', key)
    .execute()
}
