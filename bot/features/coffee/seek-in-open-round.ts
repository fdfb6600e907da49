import { isDue } from '../../../shared/coffee/next-round.ts'
import type { ActorContext } from '../../context.ts'
import { lockRound, readMembership } from './store.ts'

/** Puts the actor among those for whom the next sweep looks, where the round has not gone out and it is their turn. */
export async function seekInOpenRound(context: ActorContext, round: number): Promise<void> {
  const { tx, tenantId, actor } = context
  const row = await lockRound(context, round)
  const membership = await readMembership(context, actor.personId)
  if (row?.state !== 'open' || membership === undefined) return
  const { frequency_weeks: frequencyWeeks, last_round: lastRound, not_before: notBefore, size } = membership
  if (!isDue({ frequencyWeeks, lastRound, notBefore }, round)) return
  await tx
    .insertInto('round_members')
    .values({
      tenant_id: tenantId,
      round_number: round,
      person_id: actor.personId,
      state: 'waiting',
      reason: null,
      size,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'round_number', 'person_id'])
        .doUpdateSet({ state: 'waiting', reason: null })
        .where('round_members.state', '=', 'out'),
    )
    .execute()
}
