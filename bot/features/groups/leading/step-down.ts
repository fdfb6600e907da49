import type { MyMembership } from '../../../../shared/groups/schemas.ts'
import type { ActorContext } from '../../../context.ts'
import { findMembership, toMine } from '../store.ts'
import { lockGroup, refuseLastLead } from './led-group.ts'

/**
 * A lead becomes a member like the others. Whoever leads nothing stays what they are.
 *
 * @throws AppError `not-found`; `conflict` for the last lead.
 */
export async function stepDown(context: ActorContext, groupId: string): Promise<MyMembership> {
  const { tx, actor } = context
  const group = await lockGroup(context, groupId)
  const mine = toMine(await findMembership(context, groupId, actor.personId))
  if (mine !== 'lead') return mine
  await refuseLastLead(context, groupId)
  await tx
    .updateTable('memberships')
    .set({ role: 'member' })
    .where('group_id', '=', groupId)
    .where('person_id', '=', actor.personId)
    .execute()
  if (group.private_members) await hideFormerLead(context, groupId)
  return 'member'
}

/** In a group with a private list only leads can be shown to everybody. */
async function hideFormerLead({ tx, actor }: ActorContext, groupId: string): Promise<void> {
  await tx
    .updateTable('memberships')
    .set({ visibility: 'members' })
    .where('group_id', '=', groupId)
    .where('person_id', '=', actor.personId)
    .where('visibility', '=', 'everyone')
    .execute()
}
