import { AppError } from '../../../shared/errors/app-error.ts'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { requestMentoring } from './request-mentoring.ts'
import { readRequestOf } from './store.ts'

/**
 * The mentee asks the proposed mentor with the same words, or leaves it. Whoever was asked first never
 * hears which; the same answer again changes nothing.
 *
 * @returns the new request; null where it is left.
 * @throws AppError `not-found` for everybody but the mentee, where nobody is proposed, and where the proposed
 *   mentor is none any more; `mentor-full`; `conflict` where the two have a mentorship already.
 */
export async function answerProposal(
  context: ActorContext,
  { requestId, answer }: { requestId: string; answer: 'ask' | 'leave' },
): Promise<MentorshipRequest | null> {
  const { mentee_id, proposed_id, goal, rhythm } = await readRequestOf(context, requestId, context.actor.personId)
  if (mentee_id !== context.actor.personId || proposed_id === null) {
    throw new AppError('not-found', { detail: `Request ${requestId} has no proposal for ${context.actor.personId}` })
  }
  const asked = answer === 'ask' ? await requestMentoring(context, { mentorId: proposed_id, goal, rhythm }) : null
  await context.tx
    .updateTable('mentorship_requests')
    .set({ proposal_answer: answer === 'ask' ? 'asked' : 'left' })
    .where('request_id', '=', requestId)
    .execute()
  return asked
}
