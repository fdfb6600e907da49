import { randomUUID } from 'node:crypto'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { openContactBothWays } from '../../db/contacts.ts'
import { cancelMessages, enqueueMessage, UNDO_MS } from '../../db/outbox.ts'
import { readActivePerson } from '../../db/people.ts'
import { requestMessageKeys } from './messages.ts'
import { lockMentorRoom, readRequestOf, settleRequest, toRequest, type RequestRow } from './store.ts'

type Answer = { answer: 'accept' } | { answer: 'decline'; reason?: string | undefined }

/**
 * The mentor accepts or declines. The same answer again changes nothing.
 *
 * @throws AppError `not-found` for strangers, `forbidden` for the mentee, `already-settled` where the
 *   request was settled otherwise, `mentor-full` where accepting would exceed the mentor's places.
 */
export async function answerRequest(
  context: ActorContext,
  input: { requestId: string } & Answer,
): Promise<MentorshipRequest> {
  const row = await readRequestOf(context, input.requestId, context.actor.personId)
  if (row.mentor_id !== context.actor.personId) {
    throw new AppError('forbidden', { detail: 'Only the mentor answers a mentorship request' })
  }
  const mentor = await readActivePerson(context, row.mentor_id)
  const mentee = await readActivePerson(context, row.mentee_id)
  const settled = input.answer === 'accept' ? await accept(context, row) : await decline(context, row, input.reason)
  return toRequest(settled, mentor, mentee)
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
  const settled = await settle(context, current, 'accepted')
  await startMentorship(context, settled)
  return settled
}

async function decline(context: ActorContext, row: RequestRow, reason: string | undefined): Promise<RequestRow> {
  if (row.state === 'declined') return row
  return await settle(context, row, 'declined', reason === undefined || reason === '' ? null : reason)
}

async function settle(
  context: ActorContext,
  row: RequestRow,
  state: 'accepted' | 'declined',
  answer: string | null = null,
): Promise<RequestRow> {
  const settled = await settleRequest(context, row.request_id, state, answer)
  if (settled === undefined) {
    throw new AppError('already-settled', { detail: `Mentorship request ${row.request_id} no longer waits` })
  }
  await cancelMessages(context.tx, {
    keys: requestMessageKeys(row.request_id),
    reason: `request ${state}`,
    now: context.now,
  })
  await enqueueMessage(context.tx, {
    tenantId: context.tenantId,
    key: `mentoring-${state}:${row.request_id}`,
    kind: `mentoring-${state}`,
    recipientId: row.mentee_id,
    payload: { requestId: row.request_id },
    attention: 'answer',
    dueAt: new Date(context.now.getTime() + UNDO_MS),
    now: context.now,
  })
  return settled
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
