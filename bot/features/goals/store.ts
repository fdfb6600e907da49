import type { GoalStep } from '../../../shared/goals/schemas.ts'
import type { ActorContext } from '../../context.ts'

/** Undefined where nothing was chosen yet; an empty list is a choice, too. */
export async function readSteps({ tx, actor }: ActorContext): Promise<GoalStep[] | undefined> {
  const row = await tx
    .selectFrom('weekly_goals')
    .select('steps')
    .where('person_id', '=', actor.personId)
    .executeTakeFirst()
  return row?.steps
}

export async function writeSteps({ tx, tenantId, actor }: ActorContext, steps: GoalStep[]): Promise<void> {
  await tx
    .insertInto('weekly_goals')
    .values({ tenant_id: tenantId, person_id: actor.personId, steps })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet({ steps }))
    .execute()
}

export async function readTicks({ tx, actor }: ActorContext, weekOf: string): Promise<Set<GoalStep>> {
  const rows = await tx
    .selectFrom('goal_ticks')
    .select('step')
    .where('person_id', '=', actor.personId)
    .where('week_of', '=', weekOf)
    .execute()
  return new Set(rows.map(({ step }) => step))
}

/** No week is compared with another: the ticks of former ones go. */
export async function writeTick({ tx, tenantId, actor }: ActorContext, weekOf: string, step: GoalStep): Promise<void> {
  const personId = actor.personId
  await tx.deleteFrom('goal_ticks').where('person_id', '=', personId).where('week_of', '<', weekOf).execute()
  await tx
    .insertInto('goal_ticks')
    .values({ tenant_id: tenantId, person_id: personId, week_of: weekOf, step })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteTick({ tx, actor }: ActorContext, weekOf: string, step: GoalStep): Promise<void> {
  await tx
    .deleteFrom('goal_ticks')
    .where('person_id', '=', actor.personId)
    .where('week_of', '=', weekOf)
    .where('step', '=', step)
    .execute()
}
