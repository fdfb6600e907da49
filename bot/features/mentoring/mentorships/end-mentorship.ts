import type { ActorContext, Context } from '../../../context.ts'
import { enqueueMessage, UNDO_MS } from '../../../db/outbox.ts'
import { lockOwnMentorship, otherHalf, type MentorshipRow } from './store.ts'

/**
 * Ends a mentorship, at any time and without a reason; the other half is thanked, and reads what the actor has
 * learnt where they say it. Ending it twice changes nothing.
 *
 * @throws AppError `not-found` where the person is neither of its two.
 */
export async function endMentorship(
  context: ActorContext,
  { mentorshipId, learnt }: { mentorshipId: string; learnt: string },
): Promise<void> {
  await closeMentorship(context, await lockOwnMentorship(context, mentorshipId), {
    endedById: context.actor.personId,
    learnt: learnt === '' ? null : learnt,
  })
}

export async function closeMentorship(
  context: Context,
  row: Pick<MentorshipRow, 'mentorship_id' | 'mentor_id' | 'mentee_id'>,
  { endedById, learnt = null }: { endedById: string; learnt?: string | null },
): Promise<void> {
  const ended = await context.tx
    .updateTable('mentorships')
    .set({ ended_at: context.now, [row.mentor_id === endedById ? 'mentor_learnt' : 'mentee_learnt']: learnt })
    .where('mentorship_id', '=', row.mentorship_id)
    .where('ended_at', 'is', null)
    .returning('mentorship_id')
    .executeTakeFirst()
  if (ended === undefined) return
  await enqueueMessage(context.tx, {
    tenantId: context.tenantId,
    key: `mentoring-ended:${row.mentorship_id}`,
    kind: 'mentoring-ended',
    recipientId: otherHalf(row, endedById),
    payload: { otherId: endedById, mentorshipId: row.mentorship_id },
    attention: 'request',
    dueAt: new Date(context.now.getTime() + UNDO_MS),
    now: context.now,
  })
}
