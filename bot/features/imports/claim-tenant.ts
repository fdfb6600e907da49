import type { ImportContext } from './report.ts'

const SETTINGS = ['coffee_settings', 'buddy_settings', 'mentoring_settings'] as const
const TABLES = ['outbox', 'events', 'groups', 'rounds', 'mentoring_assignments', ...SETTINGS, 'people'] as const

/**
 * Makes the tenant the company's own: creates it where it is missing and deletes a sample company.
 * Its row stays locked, so that two imports into one tenant follow each other.
 *
 * @returns whether a sample company was deleted.
 */
export async function claimTenant(context: ImportContext, name: string): Promise<boolean> {
  const { tx } = context
  const origin = await lockTenant(context, name)
  if (origin !== 'sample') return false
  // Everything else refers to these and goes with them.
  for (const table of TABLES) await tx.deleteFrom(table).execute()
  await tx.updateTable('tenants').set({ origin: 'import', name }).execute()
  return true
}

/** Creates the tenant where it is missing, and keeps other imports out until this one is done. */
export async function lockTenant(
  { tx, tenantId, now }: ImportContext,
  name: string,
): Promise<'sample' | 'import' | 'teams'> {
  await tx
    .insertInto('tenants')
    .values({ tenant_id: tenantId, name, origin: 'import', created_at: now, service_url: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { origin } = await tx.selectFrom('tenants').select('origin').forUpdate().executeTakeFirstOrThrow()
  return origin
}
