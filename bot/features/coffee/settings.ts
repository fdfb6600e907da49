import type { CoffeeSettings } from '../../../shared/coffee/desk.ts'
import { usualSettings, type RoundSettings } from '../../../shared/matching/rounds/round.ts'
import type { Context } from '../../context.ts'

export async function readSettings({ tx }: Context): Promise<CoffeeSettings> {
  const row = await tx.selectFrom('coffee_settings').selectAll().executeTakeFirst()
  return { release: row?.release ?? 'auto', memoryWeeks: row?.memory_weeks ?? usualSettings.memory }
}

export async function saveSettings({ tx, tenantId }: Context, settings: CoffeeSettings): Promise<void> {
  const values = { release: settings.release, memory_weeks: settings.memoryWeeks }
  await tx
    .insertInto('coffee_settings')
    .values({ tenant_id: tenantId, ...values })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(values))
    .execute()
}

export function toRoundSettings(memoryWeeks: number): RoundSettings {
  return { ...usualSettings, size: 'wished', memory: memoryWeeks }
}
