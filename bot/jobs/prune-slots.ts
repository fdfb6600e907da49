import type { Job } from '../feature.ts'
import { JOB_KIND } from './slots.ts'

const KEEP_MS = 24 * 60 * 60_000

/** Forgets the clock's finished slots after a day; messages stay, they are the ledger. */
export const pruneSlots: Job = {
  name: 'jobs.prune',
  everyMinutes: 24 * 60,
  async run({ tx, now }) {
    await tx
      .deleteFrom('outbox')
      .where('kind', '=', JOB_KIND)
      .where('state', '=', 'done')
      .where('due_at', '<', new Date(now.getTime() - KEEP_MS))
      .execute()
  },
}
