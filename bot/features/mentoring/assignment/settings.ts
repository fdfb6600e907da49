import { MENTOR_WEIGHTS } from '../../../../shared/matching/mentor-weights.ts'
import { settleTable } from '../../../../shared/matching/weight-table.ts'
import type { MentoringSettings } from '../../../../shared/mentoring/assignment.ts'
import { requireManager, type ActorContext, type Context } from '../../../context.ts'

/** Weights that nobody has set, and those of an earlier version beyond today's bounds, are as near as can be. */
export async function readSettings({ tx }: Pick<Context, 'tx'>): Promise<MentoringSettings> {
  const row = await tx.selectFrom('mentoring_settings').select('weights').executeTakeFirst()
  return { weights: settleTable(MENTOR_WEIGHTS, row?.weights ?? {}).weights }
}

/** @throws AppError `forbidden` */
export async function updateSettings(context: ActorContext, settings: MentoringSettings): Promise<MentoringSettings> {
  requireManager(context)
  const { tx, tenantId } = context
  const weights = JSON.stringify(settings.weights)
  await tx
    .insertInto('mentoring_settings')
    .values({ tenant_id: tenantId, weights })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ weights }))
    .execute()
  return await readSettings(context)
}
