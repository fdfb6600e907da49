import type { CoffeeSettings } from '../../../shared/coffee/desk.ts'
import { usualSettings, type RoundSettings } from '../../../shared/matching/rounds/round.ts'
import { ROUND_WEIGHTS } from '../../../shared/matching/rounds/weights.ts'
import { settleTable } from '../../../shared/matching/weight-table.ts'
import type { Context } from '../../context.ts'

/** Weights that nobody has set, and those of an earlier version beyond today's bounds, are as near as can be. */
export async function readSettings({ tx }: Context): Promise<CoffeeSettings> {
  const row = await tx.selectFrom('coffee_settings').selectAll().executeTakeFirst()
  return {
    release: row?.release ?? 'auto',
    memoryWeeks: row?.memory_weeks ?? usualSettings.memory,
    weights: settleTable(ROUND_WEIGHTS, row?.weights ?? {}).weights,
  }
}

export async function saveSettings({ tx, tenantId }: Context, settings: CoffeeSettings): Promise<void> {
  const values = {
    release: settings.release,
    memory_weeks: settings.memoryWeeks,
    weights: JSON.stringify(settings.weights),
  }
  await tx
    .insertInto('coffee_settings')
    .values({ tenant_id: tenantId, ...values })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(values))
    .execute()
}

export function toRoundSettings({ memoryWeeks, weights }: Omit<CoffeeSettings, 'release'>): RoundSettings {
  return { ...usualSettings, size: 'wished', memory: memoryWeeks, weights }
}
