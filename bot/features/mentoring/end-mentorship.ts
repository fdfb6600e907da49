import { AppError } from '../../../shared/errors/app-error.ts'
import type { ActorContext, Context } from '../../context.ts'
import { enqueueMessage, UNDO_MS } from '../../db/outbox.ts'

/**
 * Ends a mentorship, at any time and without a reason; the other half reads a neutral sentence.
 * Ending it twice changes nothing.
 *
 * @throws AppError `not-found` where the person is neither of its two.
 */
export async function endMentorship(context: ActorContext, mentorshipId: string): Promise<void> {
  const personId = context.actor.personId
  const row = await context.tx
    .selectFrom('mentorships')
    .select(['mentor_id', 'mentee_id'])
    .where('mentorship_id', '=', mentorshipId)
    .executeTakeFirst()
  if (row === undefined || (row.mentor_id !== personId && row.mentee_id !== personId)) {
    throw new AppError('not-found', { detail: `No mentorship ${mentorshipId} of person ${personId}` })
  }
  const toldId = row.mentor_id === personId ? row.mentee_id : row.mentor_id
  await closeMentorship(context, { mentorshipId, toldId, endedById: personId })
}

export async function closeMentorship(
  context: Context,
  ending: { mentorshipId: string; toldId: string; endedById: string },
): Promise<void> {
  const ended = await context.tx
    .updateTable('mentorships')
    .set({ ended_at: context.now })
    .where('mentorship_id', '=', ending.mentorshipId)
    .where('ended_at', 'is', null)
    .returning('mentorship_id')
    .executeTakeFirst()
  if (ended === undefined) return
  await enqueueMessage(context.tx, {
    tenantId: context.tenantId,
    key: `mentoring-ended:${ending.mentorshipId}`,
    kind: 'mentoring-ended',
    recipientId: ending.toldId,
    payload: { otherId: ending.endedById },
    attention: 'request',
    dueAt: new Date(context.now.getTime() + UNDO_MS),
    now: context.now,
  })
}
