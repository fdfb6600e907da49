import { invalidFields } from '../../../../shared/errors/invalid-fields.ts'
import { checkText } from '../../../../shared/groups/check-draft.ts'
import { PURPOSE_MAX_LENGTH } from '../../../../shared/groups/limits.ts'
import type { GroupVisibility } from '../../../../shared/groups/schemas.ts'
import type { ActorContext } from '../../../context.ts'
import { answerJoinRequest } from '../answer-join-request.ts'
import { lockLedGroup } from './led-group.ts'

interface GroupChange {
  groupId: string
  purpose: string
  visibility: GroupVisibility
  membersPrivate: boolean
}

/**
 * What a group is for, who comes in and who sees its members. A list that becomes private narrows what its
 * members chose; one that opens again leaves everybody's choice to themselves. Who waits to be let into a
 * group that opens is in.
 *
 * @throws AppError `forbidden`; `invalid-input` for a purpose that is empty or too long.
 */
export async function editGroup(context: ActorContext, change: GroupChange): Promise<void> {
  const { groupId, purpose, visibility, membersPrivate } = change
  const group = await lockLedGroup(context, groupId)
  const problems = checkText('purpose', purpose, PURPOSE_MAX_LENGTH)
  if (problems.length > 0) throw invalidFields(problems)
  await context.tx
    .updateTable('groups')
    .set({ description: purpose, visibility, private_members: membersPrivate })
    .where('group_id', '=', groupId)
    .execute()
  if (membersPrivate && !group.private_members) await hideMembers(context, groupId)
  if (visibility === 'open' && group.visibility === 'request') await letIn(context, groupId)
}

async function hideMembers({ tx }: ActorContext, groupId: string): Promise<void> {
  await tx
    .updateTable('memberships')
    .set({ visibility: 'members' })
    .where('group_id', '=', groupId)
    .where('role', '=', 'member')
    .where('visibility', '=', 'everyone')
    .execute()
}

async function letIn(context: ActorContext, groupId: string): Promise<void> {
  const waiting = await context.tx
    .selectFrom('memberships')
    .select('person_id')
    .where('group_id', '=', groupId)
    .where('state', '=', 'requested')
    .execute()
  for (const { person_id: personId } of waiting) {
    await answerJoinRequest(context, { groupId, personId, answer: 'approve' })
  }
}
