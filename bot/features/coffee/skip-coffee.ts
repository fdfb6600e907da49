import { comingRound } from '../../../shared/coffee/calendar.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { ParsedInput } from '../../../shared/api/contract.ts'
import type { Coffee } from '../../../shared/coffee/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { leaveOwnMatches } from './leave-own-matches.ts'
import { isSkipping, readCoffee, readNext } from './read-coffee.ts'
import { seekInOpenRound } from './seek-in-open-round.ts'
import { readMembership, saveRoundMember, type CoffeeMemberRow } from './store.ts'

/**
 * Sits out the next round that the actor would take part in, or takes part in it after all. Skipping
 * twice skips one round.
 *
 * @throws AppError `not-found` where the actor is no member.
 */
export async function skipCoffee(context: ActorContext, { skip }: ParsedInput<'skipCoffee'>): Promise<Coffee> {
  const membership = await readMembership(context, context.actor.personId)
  if (membership === undefined) {
    throw new AppError('not-found', { detail: `${context.actor.personId} takes no part in coffee rounds` })
  }
  const next = await readNext(context, membership)
  const isSkippingNow = isSkipping(context, membership, next)
  if (skip && !isSkippingNow) await skipRound(context, membership, next)
  if (!skip && isSkippingNow) {
    await saveNotBefore(context, 0)
    await seekInOpenRound(context, comingRound(context.now))
  }
  return await readCoffee(context, {})
}

async function skipRound(
  context: ActorContext,
  { frequency_weeks: weeks }: CoffeeMemberRow,
  next: number,
): Promise<void> {
  await saveNotBefore(context, next + weeks)
  await leaveOwnMatches(context, ['ready', 'held'])
  await saveRoundMember(context, next, [context.actor.personId], { state: 'out', reason: 'skipped' })
}

async function saveNotBefore({ tx, actor }: ActorContext, round: number): Promise<void> {
  await tx.updateTable('coffee_members').set({ not_before: round }).where('person_id', '=', actor.personId).execute()
}
