import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../../context.ts'
import { enqueueMessages } from '../../../db/outbox.ts'
import { readActivePerson } from '../../../db/people.ts'
import { newRequest } from '../new-request.ts'
import { lockMentorRoom } from '../store.ts'
import { newResult } from './messages.ts'
import { readApart } from './read-apart.ts'
import { readServed, readTaken } from './read-places.ts'
import { findJoin, type PairRow } from './store.ts'

/**
 * Sends the request of a pair that was held, if it is still possible. The assignment's row is locked.
 *
 * @throws AppError `not-found` where one of the two has left, `mentor-full`; `conflict` for all else that stands
 *   between them now, so that nobody learns what.
 */
export async function askHeldPair(context: ActorContext, pair: PairRow): Promise<void> {
  const { assignment_id: assignmentId, mentee_id: menteeId, mentor_id: mentorId } = pair
  await readActivePerson(context, menteeId)
  await requirePlace(context, mentorId)
  const mentor = await readActivePerson(context, mentorId)
  const apart = await readApart(context, { assignmentId, mentors: [mentor] })
  const served = await readServed(context)
  const join = await findJoin(context, assignmentId, menteeId)
  if (apart(menteeId).has(mentorId) || served.has(menteeId) || join === undefined) {
    throw new AppError('conflict', { detail: 'The two can no longer be paired' })
  }
  const { row, message } = newRequest(context, { mentor, menteeId, goal: join.goal, rhythm: join.rhythm })
  await context.tx.insertInto('mentorship_requests').values(row).execute()
  await enqueueMessages(context.tx, [message, newResult(context, assignmentId, menteeId)])
  await context.tx
    .updateTable('mentoring_pairs')
    .set({ state: 'asked', request_id: row.request_id })
    .where('assignment_id', '=', assignmentId)
    .where('mentee_id', '=', menteeId)
    .execute()
}

async function requirePlace(context: ActorContext, mentorId: string): Promise<void> {
  const { capacity, isOpen } = await lockMentorRoom(context, mentorId)
  if (!isOpen) throw new AppError('conflict', { detail: `${mentorId} is not open to mentoring` })
  const taken = (await readTaken(context)).get(mentorId) ?? 0
  if (taken >= capacity) throw new AppError('mentor-full', { detail: `Mentor ${mentorId} has no room` })
}
