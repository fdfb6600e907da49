import { AppError } from '../../../shared/errors/app-error.ts'
import type { MentorshipRequest, Rhythm } from '../../../shared/mentoring/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import { readActivePerson } from '../../db/people.ts'
import { newRequest } from './new-request.ts'
import { stopAwaiting } from './room-waits/await-room.ts'
import { findWaitingRequest, lockMentorRoom, toRequest } from './store.ts'

/**
 * Asks a mentor for help. Asking again while the first request waits returns the waiting one.
 *
 * @throws AppError `invalid-input` for oneself, `not-found` where nobody active mentors under this
 *   id, `mentor-full`, `conflict` where the two already have a mentorship running.
 */
export async function requestMentoring(
  context: ActorContext,
  input: { mentorId: string; goal: string; rhythm: Rhythm },
): Promise<MentorshipRequest> {
  const menteeId = context.actor.personId
  if (input.mentorId === menteeId) throw new AppError('invalid-input', { detail: 'A person cannot mentor themself' })
  const mentee = await readActivePerson(context, menteeId)
  // The lock also makes two presses of the same button follow one another.
  const room = await lockMentorRoom(context, input.mentorId)
  const mentor = await readActivePerson(context, input.mentorId)
  const waiting = await findWaitingRequest(context, { mentorId: input.mentorId, menteeId })
  if (waiting !== undefined) return toRequest(waiting, mentor, mentee)
  if (!room.isOpen) throw new AppError('not-found', { detail: `${input.mentorId} is no mentor` })

  await refuseSecondMentorship(context, input.mentorId)
  if (room.taken >= room.capacity) throw new AppError('mentor-full', { detail: `Mentor ${input.mentorId} has no room` })
  const { row: values, message } = newRequest(context, { ...input, mentor, menteeId })
  const row = await context.tx.insertInto('mentorship_requests').values(values).returningAll().executeTakeFirstOrThrow()
  await enqueueMessage(context.tx, message)
  await stopAwaiting(context, input.mentorId)
  return toRequest(row, mentor, mentee)
}

async function refuseSecondMentorship({ tx, actor }: ActorContext, mentorId: string): Promise<void> {
  const running = await tx
    .selectFrom('mentorships')
    .select('mentorship_id')
    .where('mentor_id', '=', mentorId)
    .where('mentee_id', '=', actor.personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (running !== undefined)
    throw new AppError('conflict', { detail: 'This mentor already mentors you', refusal: 'mentored-already' })
}
