import { AppError } from '../../../shared/errors/app-error.ts'
import { invalidField } from '../../../shared/errors/invalid-fields.ts'
import type { MembershipVisibility } from '../../../shared/groups/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { lockGroup } from './leading/led-group.ts'
import { findMembership } from './store.ts'

interface MembershipChange {
  groupId: string
  visibility?: MembershipVisibility | undefined
  muted?: boolean | undefined
}

/**
 * Who sees that the person belongs, and whether announcements reach them. Everything that names members reads
 * this row, so it holds everywhere from now on.
 *
 * @throws AppError `not-found` for who is not in the group; `invalid-input` for showing everybody what the
 *   group keeps to its members.
 */
export async function changeMembership(
  context: ActorContext,
  { groupId, visibility, muted }: MembershipChange,
): Promise<void> {
  const { tx, actor } = context
  // The lock keeps a list that becomes private at this moment from being widened.
  const group = await lockGroup(context, groupId)
  const membership = await findMembership(context, groupId, actor.personId)
  if (membership === undefined) throw new AppError('not-found', { detail: `Not in the group ${groupId}` })
  if (visibility === 'everyone' && group.private_members && membership.role !== 'lead') {
    throw invalidField('visibility', 'private-list')
  }
  await tx
    .updateTable('memberships')
    .set({ visibility: visibility ?? membership.visibility, is_muted: muted ?? membership.is_muted })
    .where('group_id', '=', groupId)
    .where('person_id', '=', actor.personId)
    .execute()
}
