import type { Logger } from 'pino'
import { z } from 'zod/v4'
import { sql } from 'kysely'
import type { Database, TenantTransaction } from '../db/database.ts'
import type { Context } from '../context.ts'
import type { Job, LongStep } from '../feature.ts'
import type { Links } from '../links.ts'
import { JOB_KIND } from './slots.ts'

export interface JobRunner {
  database: Database
  jobs: readonly Job[]
  links: Links
  log: Logger
}

const RETRY_MS = 5 * 60_000
const MOST_ATTEMPTS = 5
/** How long a long step has a slot to itself: far more than any takes, and soon enough after a crash. */
const STEP_LEASE_MS = 10 * 60_000
const payloadSchema = z.object({ job: z.string() })

interface Slot {
  message_key: string
  payload: unknown
  attempts: number
}

/**
 * Runs the tenant's due slots, each in one transaction with the mark that it is done: a crash leaves
 * the slot waiting, and a row lock keeps a second instance off it meanwhile. A job's long step runs between two
 * transactions; a lease keeps the slot meanwhile, and after a crash it is due again when that has run out.
 *
 * @returns how many slots ran.
 */
export async function runDueJobs(runner: JobRunner, tenantId: string, now: Date): Promise<number> {
  let ran = 0
  while (await runNextJob(runner, tenantId, now)) ran += 1
  return ran
}

async function runNextJob(runner: JobRunner, tenantId: string, now: Date): Promise<boolean> {
  let claimed: Slot | undefined
  try {
    const step = await runner.database.withTenant(tenantId, async (tx) => {
      claimed = await claimSlot(tx, now)
      return claimed && (await begin(runner, { tx, tenantId, now, links: runner.links }, claimed))
    })
    if (claimed === undefined) return false
    if (step !== undefined) await finish(runner, { tenantId, now, slot: claimed, step })
    return true
  } catch (error) {
    if (claimed === undefined) throw error
    const { message_key: key, attempts } = claimed
    runner.log.error({ slot: key, err: error }, 'job failed')
    await runner.database.withTenant(tenantId, async (tx) => await recordFailure(tx, key, attempts + 1, now))
    return true
  }
}

async function begin(runner: JobRunner, context: Context, slot: Slot): Promise<LongStep | undefined> {
  const { job: name } = payloadSchema.parse(slot.payload)
  // A slot of a job that a newer release dropped: nothing is left to do for it.
  const step = await runner.jobs.find((candidate) => candidate.name === name)?.run(context)
  if (step) await lease(context, slot)
  else await settle(context.tx, slot.message_key, { state: 'done', outcome: null }, context.now)
  return step ?? undefined
}

async function finish(
  { database, links }: JobRunner,
  { tenantId, now, slot, step }: { tenantId: string; now: Date; slot: Slot; step: LongStep },
): Promise<void> {
  const store = await step.compute()
  await database.withTenant(tenantId, async (tx) => {
    const context = { tx, tenantId, now, links }
    // Where it took longer than its lease, another instance has the slot by now.
    if (!(await isLeased(context, slot))) return
    await store(context)
    await settle(tx, slot.message_key, { state: 'done', outcome: null }, now)
  })
}

function leaseEnd({ now }: Context): Date {
  return new Date(now.getTime() + STEP_LEASE_MS)
}

async function lease(context: Context, { message_key: key }: Slot): Promise<void> {
  await context.tx
    .updateTable('outbox')
    .set({ due_at: leaseEnd(context) })
    .where('message_key', '=', key)
    .execute()
}

async function isLeased(context: Context, { message_key: key }: Slot): Promise<boolean> {
  const row = await context.tx
    .selectFrom('outbox')
    .select('message_key')
    .where('message_key', '=', key)
    .where('state', '=', 'waiting')
    .where('due_at', '=', leaseEnd(context))
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

async function claimSlot(tx: TenantTransaction, now: Date): Promise<Slot | undefined> {
  return await tx
    .selectFrom('outbox')
    .select(['message_key', 'payload', 'attempts'])
    .where('is_slot', '=', true)
    .where('kind', '=', JOB_KIND)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

async function recordFailure(tx: TenantTransaction, key: string, attempts: number, now: Date): Promise<void> {
  if (attempts >= MOST_ATTEMPTS) {
    await settle(tx, key, { state: 'dead', outcome: 'failed too often' }, now)
    return
  }
  await tx
    .updateTable('outbox')
    .set({ attempts, due_at: new Date(now.getTime() + RETRY_MS), outcome: 'failed, will be tried again' })
    .where('message_key', '=', key)
    .execute()
}

async function settle(
  tx: TenantTransaction,
  key: string,
  values: { state: 'done' | 'dead'; outcome: string | null },
  now: Date,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ ...values, settled_at: now, attempts: sql`attempts + 1` })
    .where('message_key', '=', key)
    .execute()
}
