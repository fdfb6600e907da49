import { AppError } from '../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../context.ts'
import { cancelRequestMessages } from './message-keys.ts'
import { findMembership, readLeadIds } from './store.ts'

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

/** Two leads who leave together take their turns here, so that one of them stays. */
async function lockGroup({ tx }: ActorContext, groupId: string): Promise<void> {
  const group = await tx
    .selectFrom('groups')
    .select('group_id')
    .where('group_id', '=', groupId)
    .forUpdate()
    .executeTakeFirst()
  if (group === undefined) throw new AppError('not-found', { detail: `No group ${groupId}` })
}

async function refuseLastLead(context: ActorContext, groupId: string): Promise<void> {
  const leadIds = await readLeadIds(context, groupId)
  if (leadIds.some((leadId) => leadId !== context.actor.personId)) return
  throw new AppError('conflict', { detail: 'You are the last lead of this group. Name another lead before you leave.' })
}
