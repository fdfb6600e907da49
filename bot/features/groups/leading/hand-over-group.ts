import type { MyMembership } from '../../../../shared/groups/schemas.ts'
import type { ActorContext } from '../../../context.ts'
import { leaveGroup } from '../leave-group.ts'
import { nameLead } from './name-lead.ts'
import { stepDown } from './step-down.ts'

/**
 * Names another lead and stops being one, in one step: the group is never without.
 *
 * @throws AppError as `nameLead`.
 */
export async function handOverGroup(
  context: ActorContext,
  { groupId, personId, leave }: { groupId: string; personId: string; leave: boolean },
): Promise<MyMembership> {
  await nameLead(context, { groupId, personId })
  if (!leave) return await stepDown(context, groupId)
  await leaveGroup(context, groupId)
  return 'none'
}
