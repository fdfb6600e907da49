import { randomUUID } from 'node:crypto'
import { AppError } from '../../../shared/errors/app-error.ts'
import { REQUEST_EXPIRES_AFTER_DAYS } from '../../../shared/mentoring/limits.ts'
import type { MentorshipRequest, Rhythm } from '../../../shared/mentoring/schemas.ts'
import { addDays, localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { enqueueMessage, UNDO_MS } from '../../db/outbox.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import { requestKey } from './messages.ts'
import { findWaitingRequest, lockMentorRoom, toRequest, type RequestRow } from './store.ts'

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
  const row = await insertRequest(context, input, mentor)
  await enqueueMessage(context.tx, {
    tenantId: context.tenantId,
    key: requestKey(row.request_id),
    kind: 'mentoring-request',
    recipientId: row.mentor_id,
    payload: { requestId: row.request_id },
    attention: 'request',
    dueAt: new Date(context.now.getTime() + UNDO_MS),
    now: context.now,
  })
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
  if (running !== undefined) throw new AppError('conflict', { detail: 'This mentor already mentors you' })
}

async function insertRequest(
  context: ActorContext,
  input: { goal: string; rhythm: Rhythm },
  mentor: PersonRow,
): Promise<RequestRow> {
  return await context.tx
    .insertInto('mentorship_requests')
    .values({
      tenant_id: context.tenantId,
      request_id: randomUUID(),
      mentor_id: mentor.person_id,
      mentee_id: context.actor.personId,
      goal: input.goal,
      rhythm: input.rhythm,
      created_at: context.now,
      // The mentor's own calendar day: "Answer by 8 December" holds until that day ends where they are.
      answer_by: addDays(localDate(context.now, mentor.time_zone), REQUEST_EXPIRES_AFTER_DAYS),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}
