import type { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { MentorshipRequest, requestAnswer } from '../../../shared/mentoring/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { acceptRequest, type Asked } from './accept-request.ts'
import { closeOwnRequest } from './close-request.ts'
import { lockMentorRoom, readRequestOf, toRequest, type RequestRow } from './store.ts'

export type RequestAnswer = z.infer<typeof requestAnswer>

/**
 * The mentor accepts, declines or names somebody else. The same answer again changes nothing.
 *
 * @throws AppError `not-found` for strangers, `forbidden` for the mentee, `already-settled` where the
 *   request was settled otherwise, `mentor-full` where accepting would exceed the mentor's places, or where
 *   whoever is proposed has none; `invalid-input` for a proposal of one of the two, or a first time that does not
 *   suit both.
 */
export async function answerRequest(context: ActorContext, input: RequestAnswer): Promise<MentorshipRequest> {
  const row = await readRequestOf(context, input.requestId, context.actor.personId)
  if (row.mentor_id !== context.actor.personId) {
    throw new AppError('forbidden', { detail: 'Only the mentor answers a mentorship request' })
  }
  const mentor = await readActivePerson(context, row.mentor_id)
  const mentee = await readActivePerson(context, row.mentee_id)
  return toRequest(await carryOut(context, { row, mentor, mentee }, input), mentor, mentee)
}

async function carryOut(context: ActorContext, asked: Asked, input: RequestAnswer): Promise<RequestRow> {
  const { row } = asked
  switch (input.answer) {
    case 'accept':
      return await acceptRequest(context, asked, input.firstAt === undefined ? null : new Date(input.firstAt))
    case 'decline':
      return await decline(context, row, input.reason)
    case 'propose':
      return await propose(context, row, input)
  }
}

async function decline(context: ActorContext, row: RequestRow, reason: string | undefined): Promise<RequestRow> {
  if (row.state === 'declined') return row
  return await closeOwnRequest(context, row, { state: 'declined', words: ownWords(reason) })
}

async function propose(
  context: ActorContext,
  row: RequestRow,
  { mentorId, reason }: Extract<RequestAnswer, { answer: 'propose' }>,
): Promise<RequestRow> {
  if (row.state === 'proposed' && row.proposed_id === mentorId) return row
  if (mentorId === row.mentor_id || mentorId === row.mentee_id) {
    throw new AppError('invalid-input', { detail: 'A proposal names a third person' })
  }
  const { isOpen, taken, capacity } = await lockMentorRoom(context, mentorId)
  if (!isOpen || taken >= capacity) throw new AppError('mentor-full', { detail: `Mentor ${mentorId} has no room` })
  return await closeOwnRequest(context, row, { state: 'proposed', proposedId: mentorId, words: ownWords(reason) })
}

function ownWords(reason: string | undefined): string | null {
  return reason === undefined || reason === '' ? null : reason
}
