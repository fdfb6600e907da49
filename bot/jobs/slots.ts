import type { TenantTransaction } from '../db/database.ts'
import type { Job } from '../feature.ts'

/** The kind under which a job's slot stands in the outbox. */
export const JOB_KIND = 'job'

/**
 * Writes the current slot of every job. A slot's key is its job and start, so instances that race
 * for it collide on the primary key, and a clock that jumped writes the newest slot only: a sweep
 * looks for everything that is due, so a skipped slot skips no work.
 */
export async function ensureSlots(
  tx: TenantTransaction,
  options: { tenantId: string; jobs: readonly Job[]; now: Date },
): Promise<void> {
  if (options.jobs.length === 0) return
  await tx
    .insertInto('outbox')
    .values(
      options.jobs.map((job) => {
        const slot = slotStart(job, options.now)
        return {
          tenant_id: options.tenantId,
          message_key: slotKey(job, slot),
          kind: JOB_KIND,
          recipient_id: null,
          payload: JSON.stringify({ job: job.name }),
          priority: 0,
          wanted_at: slot,
          due_at: slot,
          created_at: options.now,
        }
      }),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The start of the slot that `now` falls into, counted from the epoch in UTC. */
export function slotStart(job: Pick<Job, 'everyMinutes'>, now: Date): Date {
  const length = job.everyMinutes * 60_000
  return new Date(Math.floor(now.getTime() / length) * length)
}

export function slotKey(job: Pick<Job, 'name'>, slot: Date): string {
  return `job/${job.name}/${slot.toISOString()}`
}
