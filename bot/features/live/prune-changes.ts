import { sql } from 'kysely'
import type { Job } from '../../feature.ts'

/** Forgets what every tab in sight has been told; one that comes back into sight reads everything anew. */
export const pruneChanges: Job = {
  name: 'live.prune',
  everyMinutes: 30,
  async run({ tx }) {
    // By the database's clock, which wrote the times; Hallway's own may have been moved.
    await sql`DELETE FROM live_changes WHERE changed_at < clock_timestamp() - interval '30 minutes'`.execute(tx)
  },
}
