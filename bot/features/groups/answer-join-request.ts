import { AppError } from '../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../context.ts'
import { enqueueMessage, UNDO_MS } from '../../db/outbox.ts'
import { cancelRequestMessages } from './message-keys.ts'
import { findMembership, readGroup, toMine, type MembershipRow } from './store.ts'

export interface JoinAnswer {
  groupId: string
  personId: string
  answer: 'approve' | 'decline'
}

/**
 * A lead approves or declines. Approving a member again changes nothing.
 *
 * @throws AppError `not-found`, `forbidden` for anybody but the group's leads, `already-settled` where
 *   another lead was faster or the person took the request back.
 */
export async function answerJoinRequest(context: ActorContext, input: JoinAnswer): Promise<void> {
  await readGroup(context, input.groupId)
  const viewer = toMine(await findMembership(context, input.groupId, context.actor.personId))
  if (viewer !== 'lead') throw new AppError('forbidden', { detail: 'Only a lead of the group answers' })

  const membership = await lockMembership(context, input)
  if (membership?.state === 'joined' && input.answer === 'approve') return
  if (membership?.state !== 'requested') {
    throw new AppError('already-settled', { detail: 'This request to join no longer waits' })
  }
  await (input.answer === 'approve' ? approve(context, input) : decline(context, input))
  await cancelRequestMessages(context, membership, `request ${input.answer}d`)
}

async function lockMembership({ tx }: ActorContext, input: JoinAnswer): Promise<MembershipRow | undefined> {
  return await tx
    .selectFrom('memberships')
    .selectAll()
    .where('group_id', '=', input.groupId)
    .where('person_id', '=', input.personId)
    .forUpdate()
    .executeTakeFirst()
}

async function approve(context: ActorContext, { groupId, personId }: JoinAnswer): Promise<void> {
  await context.tx
    .updateTable('memberships')
    .set({ state: 'joined', since: context.now })
    .where('group_id', '=', groupId)
    .where('person_id', '=', personId)
    .execute()
  await tell(context, 'group-joined', { groupId, personId })
}

async function decline(context: ActorContext, { groupId, personId }: JoinAnswer): Promise<void> {
  await context.tx.deleteFrom('memberships').where('group_id', '=', groupId).where('person_id', '=', personId).execute()
  await tell(context, 'group-request-closed', { groupId, personId })
}

async function tell(
  { tx, tenantId, now }: ActorContext,
  kind: 'group-joined' | 'group-request-closed',
  { groupId, personId }: { groupId: string; personId: string },
): Promise<void> {
  await enqueueMessage(tx, {
    tenantId,
    key: `${kind}:${groupId}:${personId}:${String(now.getTime())}`,
    kind,
    recipientId: personId,
    payload: { groupId },
    attention: 'answer',
    dueAt: new Date(now.getTime() + UNDO_MS),
    now,
  })
}
