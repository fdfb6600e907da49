import type { ActorContext } from '../../context.ts'
import { lockGroup, refuseLastLead } from './leading/led-group.ts'
import { cancelRequestMessages } from './message-keys.ts'
import { findMembership } from './store.ts'

/**
 * Leaves a group, or takes back the request to join. Leaving twice changes nothing.
 *
 * @throws AppError `not-found`; `conflict` for the last lead, who has to name another one first.
 */
export async function leaveGroup(context: ActorContext, groupId: string): Promise<void> {
  await lockGroup(context, groupId)
  const membership = await findMembership(context, groupId, context.actor.personId)
  if (membership === undefined) return
  if (membership.state === 'requested') await cancelRequestMessages(context, membership, 'request withdrawn')
  if (membership.state === 'joined' && membership.role === 'lead') await refuseLastLead(context, groupId)
  await context.tx
    .deleteFrom('memberships')
    .where('group_id', '=', groupId)
    .where('person_id', '=', context.actor.personId)
    .execute()
}
