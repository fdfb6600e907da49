import type { Logger } from 'pino'
import { z } from 'zod/v4'
import { sql } from 'kysely'
import type { Database, TenantTransaction } from '../db/database.ts'
import type { Job } from '../feature.ts'
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
const payloadSchema = z.object({ job: z.string() })

/**
 * Runs the tenant's due slots, each in one transaction with the mark that it is done: a crash leaves
 * the slot waiting, and a row lock keeps a second instance off it meanwhile.
 *
 * @returns how many slots ran.
 */
export async function runDueJobs(runner: JobRunner, tenantId: string, now: Date): Promise<number> {
  let ran = 0
  while (await runNextJob(runner, tenantId, now)) ran += 1
  return ran
}

async function runNextJob(runner: JobRunner, tenantId: string, now: Date): Promise<boolean> {
  let claimed: { message_key: string; attempts: number } | undefined
  try {
    return await runner.database.withTenant(tenantId, async (tx) => {
      const slot = await claimSlot(tx, now)
      if (slot === undefined) return false
      claimed = slot
      const { job: name } = payloadSchema.parse(slot.payload)
      // A slot of a job that a newer release dropped: nothing is left to do for it.
      const job = runner.jobs.find((candidate) => candidate.name === name)
      await job?.run({ tx, tenantId, now, links: runner.links })
      await settle(tx, slot.message_key, { state: 'done', outcome: null }, now)
      return true
    })
  } catch (error) {
    if (claimed === undefined) throw error
    const { message_key: key, attempts } = claimed
    runner.log.error({ slot: key, err: error }, 'job failed')
    await runner.database.withTenant(tenantId, async (tx) => await recordFailure(tx, key, attempts + 1, now))
    return true
  }
}

async function claimSlot(tx: TenantTransaction, now: Date) {
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
