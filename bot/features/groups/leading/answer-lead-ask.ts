import { AppError } from '../../../../shared/errors/app-error.ts'
import type { MyMembership } from '../../../../shared/groups/schemas.ts'
import type { ActorContext } from '../../../context.ts'
import { findMembership, readLeadIds, toMine } from '../store.ts'
import { lockGroup } from './led-group.ts'
import { makeLead } from './make-lead.ts'
import { passOnAsk } from './pass-on-ask.ts'

/**
 * A member takes on a group that nobody leads, whether they were asked or not, or would rather not.
 *
 * @throws AppError `forbidden` for who is no member; `already-settled` where the group has a lead again.
 */
export async function answerLeadAsk(
  context: ActorContext,
  { groupId, answer }: { groupId: string; answer: 'accept' | 'decline' },
): Promise<MyMembership> {
  const { actor } = context
  const group = await lockGroup(context, groupId)
  const mine = toMine(await findMembership(context, groupId, actor.personId))
  if (mine === 'lead') return mine
  if (mine !== 'member') throw new AppError('forbidden', { detail: 'Only a member can lead a group' })
  const leadIds = await readLeadIds(context, groupId)
  if (leadIds.length > 0 || group.archived_at !== null) {
    throw new AppError('already-settled', { detail: 'This group does not look for a lead any more' })
  }
  if (answer === 'accept') {
    await makeLead(context, { groupId, personId: actor.personId })
    return 'lead'
  }
  await passOnAsk(context, { groupId, personId: actor.personId })
  return mine
}
