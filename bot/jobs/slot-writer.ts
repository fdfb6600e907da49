import type { Database } from '../db/database.ts'
import type { Job } from '../feature.ts'
import type { Clock } from './clock.ts'
import { ensureSlots, slotStart } from './slots.ts'

/**
 * Writes the slots that have begun, for every tenant. Writing the same slot again is harmless;
 * remembering it spares the database a write each time.
 *
 * @param options.onlyTenants null for all tenants.
 */
export function createSlotWriter(options: {
  database: Database
  clock: Clock
  jobs: readonly Job[]
  onlyTenants: readonly string[] | null
}): () => Promise<void> {
  const { database, clock, jobs, onlyTenants } = options
  const written = new Map<string, string>()

  async function readTenants(): Promise<readonly string[]> {
    if (onlyTenants !== null) return onlyTenants
    const rows = await database.withScheduler(
      async (tx) => await tx.selectFrom('tenants').select('tenant_id').execute(),
    )
    return rows.map((row) => row.tenant_id)
  }

  return async () => {
    const now = clock.now()
    const slots = jobs.map((job) => slotStart(job, now).toISOString()).join()
    for (const tenantId of await readTenants()) {
      if (written.get(tenantId) === slots) continue
      await database.withTenant(tenantId, async (tx) => await ensureSlots(tx, { tenantId, jobs, now }))
      written.set(tenantId, slots)
    }
  }
}
