import type { ActorContext } from '../../../context.ts'
import { cancelMessages, enqueueMessage, UNDO_MS } from '../../../db/outbox.ts'
import { lockRunningMentorship, otherHalf } from './store.ts'

/**
 * Either of the two pauses a mentorship, or lets it go on. It keeps its place, and nobody is asked how it goes
 * meanwhile. Pausing twice changes nothing.
 *
 * @throws AppError `not-found` where the person is neither of its two, `already-settled` where it has ended.
 */
export async function pauseMentorship(
  context: ActorContext,
  { mentorshipId, pause }: { mentorshipId: string; pause: boolean },
): Promise<void> {
  const { tx, tenantId, actor, now } = context
  const row = await lockRunningMentorship(context, mentorshipId)
  if ((row.paused_at !== null) === pause) return
  await tx
    .updateTable('mentorships')
    .set({ paused_at: pause ? now : null })
    .where('mentorship_id', '=', mentorshipId)
    .execute()
  // Whoever never heard of the pause need not hear that it is over.
  if (row.paused_at !== null && (await takeBack(context, pauseKey(mentorshipId, row.paused_at)))) return
  await enqueueMessage(tx, {
    tenantId,
    key: pauseKey(mentorshipId, now),
    kind: 'mentoring-pause',
    recipientId: otherHalf(row, actor.personId),
    payload: { mentorshipId, isPaused: pause },
    attention: 'request',
    dueAt: new Date(now.getTime() + UNDO_MS),
    now,
  })
}

function pauseKey(mentorshipId: string, at: Date): string {
  return `mentoring-pause:${mentorshipId}:${at.toISOString()}`
}

async function takeBack({ tx, now }: ActorContext, key: string): Promise<boolean> {
  const taken = await cancelMessages(tx, { keys: [key], reason: 'the pause is over', now })
  return taken.length > 0
}
