import { randomUUID } from 'node:crypto'
import type { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { MentorshipRequest, requestAnswer } from '../../../shared/mentoring/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { openContactBothWays } from '../../db/contacts.ts'
import { UNDO_MS } from '../../db/outbox.ts'
import { readActivePerson } from '../../db/people.ts'
import { closeRequest } from './close-request.ts'
import { lockMentorRoom, readRequestOf, toRequest, type RequestRow } from './store.ts'

export type RequestAnswer = z.infer<typeof requestAnswer>

/**
 * The mentor accepts, declines or names somebody else. The same answer again changes nothing.
 *
 * @throws AppError `not-found` for strangers, `forbidden` for the mentee, `already-settled` where the
 *   request was settled otherwise, `mentor-full` where accepting would exceed the mentor's places, or where
 *   whoever is proposed has none; `invalid-input` for a proposal of one of the two.
 */
export async function answerRequest(context: ActorContext, input: RequestAnswer): Promise<MentorshipRequest> {
  const row = await readRequestOf(context, input.requestId, context.actor.personId)
  if (row.mentor_id !== context.actor.personId) {
    throw new AppError('forbidden', { detail: 'Only the mentor answers a mentorship request' })
  }
  const mentor = await readActivePerson(context, row.mentor_id)
  const mentee = await readActivePerson(context, row.mentee_id)
  return toRequest(await carryOut(context, row, input), mentor, mentee)
}

async function carryOut(context: ActorContext, row: RequestRow, input: RequestAnswer): Promise<RequestRow> {
  switch (input.answer) {
    case 'accept':
      return await accept(context, row)
    case 'decline':
      return await decline(context, row, input.reason)
    case 'propose':
      return await propose(context, row, input)
  }
}

async function accept(context: ActorContext, row: RequestRow): Promise<RequestRow> {
  // Whoever has closed the door to new requests may still say yes to one that came before.
  const room = await lockMentorRoom(context, row.mentor_id)
  // Read again: whoever held the lock before may have settled this very request.
  const current = await readRequestOf(context, row.request_id, context.actor.personId)
  if (current.state === 'accepted') return current
  if (current.state === 'waiting' && room.taken >= room.capacity) {
    throw new AppError('mentor-full', { detail: `Mentor ${row.mentor_id} has no room` })
  }
  const settled = await settle(context, current, { state: 'accepted' })
  await startMentorship(context, settled)
  return settled
}

async function decline(context: ActorContext, row: RequestRow, reason: string | undefined): Promise<RequestRow> {
  if (row.state === 'declined') return row
  return await settle(context, row, { state: 'declined', words: ownWords(reason) })
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
  return await settle(context, row, { state: 'proposed', proposedId: mentorId, words: ownWords(reason) })
}

async function settle(
  context: ActorContext,
  row: RequestRow,
  answer: Omit<Parameters<typeof closeRequest>[2], 'dueAt'>,
): Promise<RequestRow> {
  const settled = await closeRequest(context, row, {
    ...answer,
    dueAt: new Date(context.now.getTime() + UNDO_MS),
  })
  if (settled === undefined) {
    throw new AppError('already-settled', { detail: `Mentorship request ${row.request_id} no longer waits` })
  }
  return settled
}

function ownWords(reason: string | undefined): string | null {
  return reason === undefined || reason === '' ? null : reason
}

async function startMentorship(context: ActorContext, request: RequestRow): Promise<void> {
  const { tx, tenantId, now } = context
  await tx
    .insertInto('mentorships')
    .values({
      tenant_id: tenantId,
      mentorship_id: randomUUID(),
      request_id: request.request_id,
      mentor_id: request.mentor_id,
      mentee_id: request.mentee_id,
      goal: request.goal,
      rhythm: request.rhythm,
      started_at: now,
    })
    .execute()
  await openContactBothWays(context, request.mentor_id, request.mentee_id)
}
