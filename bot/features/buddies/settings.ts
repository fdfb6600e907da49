import type { BuddySettings } from '../../../shared/introductions/buddy-programme.ts'
import { BUDDY_WEIGHTS } from '../../../shared/matching/buddy-weights.ts'
import { settleTable } from '../../../shared/matching/weight-table.ts'
import type { Context } from '../../context.ts'

/** Weights that nobody has set, and those of an earlier version beyond today's bounds, are as near as can be. */
export async function readBuddySettings({ tx }: Context): Promise<BuddySettings> {
  const row = await tx.selectFrom('buddy_settings').selectAll().executeTakeFirst()
  return { mode: row?.mode ?? 'ask-first', weights: settleTable(BUDDY_WEIGHTS, row?.weights ?? {}).weights }
}

export async function saveBuddySettings({ tx, tenantId }: Context, settings: BuddySettings): Promise<void> {
  const values = { mode: settings.mode, weights: JSON.stringify(settings.weights) }
  await tx
    .insertInto('buddy_settings')
    .values({ tenant_id: tenantId, ...values })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(values))
    .execute()
}
