import type { Coffee } from '../../../shared/coffee/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { leaveOwnMatches } from './leave-own-matches.ts'
import { readCoffee } from './read-coffee.ts'

/** Leaves the programme at once, and the match that runs; its people are looked after. Leaving twice is leaving once. */
export async function leaveCoffee(context: ActorContext, _input?: unknown): Promise<Coffee> {
  const { personId } = context.actor
  await leaveOwnMatches(context, ['ready', 'held', 'introduced'])
  await context.tx.deleteFrom('coffee_members').where('person_id', '=', personId).execute()
  await context.tx
    .updateTable('round_members')
    .set({ state: 'out', reason: null })
    .where('person_id', '=', personId)
    .where('state', '=', 'waiting')
    .execute()
  return await readCoffee(context, {})
}
