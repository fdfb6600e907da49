import type { HideFor } from '../../../shared/home/schemas.ts'
import { addDays, localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'

const A_WHILE_DAYS = 30

/**
 * Somebody is not suggested to the actor, for a while or ever. They never learn of it, and the actor finds them
 * by searching.
 *
 * @throws AppError `not-found` where nobody active has this id.
 */
export async function hideSuggestion(
  context: ActorContext,
  { personId, until }: { personId: string; until: HideFor },
): Promise<void> {
  const { tx, tenantId, actor, now } = context
  const { time_zone: timeZone } = await readActivePerson(context, actor.personId)
  await readActivePerson(context, personId)
  const values = { until: until === 'ever' ? null : addDays(localDate(now, timeZone), A_WHILE_DAYS) }
  await tx
    .insertInto('hidden_suggestions')
    .values({ tenant_id: tenantId, person_id: actor.personId, other_id: personId, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id', 'other_id']).doUpdateSet(values))
    .execute()
}
