import { randomUUID } from 'node:crypto'
import { AppError } from '../../../shared/errors/app-error.ts'
import { invalidField } from '../../../shared/errors/invalid-fields.ts'
import type { ActorContext } from '../../context.ts'
import { openContactBothWays } from '../../db/contacts.ts'
import type { PersonRow } from '../../db/people.ts'
import { closeOwnRequest } from './close-request.ts'
import { insertMeeting } from './mentorships/plan-meeting.ts'
import { lockMentorRoom, readRequestOf, type RequestRow } from './store.ts'
import { isTimeForBoth } from './times-for-both.ts'

/** A request with its two people. */
export interface Asked {
  row: RequestRow
  mentor: PersonRow
  mentee: PersonRow
}

/**
 * The mentor says yes, if they like with a first time, of which the mentee hears in the same message.
 *
 * @throws AppError `already-settled` where the request was answered otherwise, `mentor-full`, `invalid-input` at
 *   `firstAt` where that time has passed or does not suit both any more.
 */
export async function acceptRequest(
  context: ActorContext,
  { row, mentor, mentee }: Asked,
  firstAt: Date | null,
): Promise<RequestRow> {
  // Whoever has closed the door to new requests may still say yes to one that came before.
  const room = await lockMentorRoom(context, row.mentor_id)
  // Read again: whoever held the lock before may have settled this very request.
  const current = await readRequestOf(context, row.request_id, context.actor.personId)
  if (current.state === 'accepted') return current
  if (current.state === 'waiting' && room.taken >= room.capacity) {
    throw new AppError('mentor-full', { detail: `Mentor ${row.mentor_id} has no room` })
  }
  if (firstAt !== null && !(await isTimeForBoth(context, [mentor, mentee], firstAt))) {
    throw invalidField('firstAt', 'not-for-both')
  }
  const settled = await closeOwnRequest(context, current, { state: 'accepted' })
  const mentorshipId = await startMentorship(context, settled)
  if (firstAt !== null) await insertMeeting(context, { mentorshipId, startsAt: firstAt, topic: '' })
  return settled
}

async function startMentorship(context: ActorContext, request: RequestRow): Promise<string> {
  const { tx, tenantId, now } = context
  const mentorshipId = randomUUID()
  await tx
    .insertInto('mentorships')
    .values({
      tenant_id: tenantId,
      mentorship_id: mentorshipId,
      request_id: request.request_id,
      mentor_id: request.mentor_id,
      mentee_id: request.mentee_id,
      goal: request.goal,
      rhythm: request.rhythm,
      started_at: now,
    })
    .execute()
  await openContactBothWays(context, request.mentor_id, request.mentee_id)
  return mentorshipId
}
