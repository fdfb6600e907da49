import { comingRound } from '../../../shared/coffee/calendar.ts'
import type { Coffee, CoffeeTerms } from '../../../shared/coffee/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { readCoffee } from './read-coffee.ts'
import { seekInOpenRound } from './seek-in-open-round.ts'

/** Joins, or changes the terms of who has joined; who joins between a round's opening and its Monday is still matched. */
export async function joinCoffee(context: ActorContext, { frequencyWeeks, size }: CoffeeTerms): Promise<Coffee> {
  const { tx, tenantId, now, actor } = context
  const values = { frequency_weeks: frequencyWeeks, size }
  await tx
    .insertInto('coffee_members')
    .values({ tenant_id: tenantId, person_id: actor.personId, ...values, joined_at: now, last_round: null })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(values))
    .execute()
  await seekInOpenRound(context, comingRound(now))
  return await readCoffee(context, {})
}
