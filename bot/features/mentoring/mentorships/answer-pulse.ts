import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../../context.ts'

/**
 * How it goes, in the eyes of one of the two; they may think again. Only the pair reads it.
 *
 * @throws AppError `not-found` where the actor was not asked on this day.
 */
export async function answerPulse(
  { tx, actor, now }: ActorContext,
  { mentorshipId, day, score }: { mentorshipId: string; day: number; score: number },
): Promise<void> {
  const answered = await tx
    .updateTable('mentorship_pulses')
    .set({ score, answered_at: now })
    .where('mentorship_id', '=', mentorshipId)
    .where('day', '=', day)
    .where('person_id', '=', actor.personId)
    .returning('day')
    .executeTakeFirst()
  if (answered === undefined) {
    throw new AppError('not-found', { detail: `${actor.personId} was not asked about ${mentorshipId} on day ${day}` })
  }
}
