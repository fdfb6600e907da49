import { AppError } from '../../../shared/errors/app-error.ts'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { cancelMessages } from '../../db/outbox.ts'
import { readActivePerson } from '../../db/people.ts'
import { requestMessageKeys } from './messages.ts'
import { readRequestOf, settleRequest, toRequest, type RequestRow } from './store.ts'

/**
 * The mentee takes a request back. Within the undo time the mentor never hears of it.
 *
 * @throws AppError `not-found` for strangers, `forbidden` for the mentor, `already-settled` where the
 *   mentor was faster.
 */
export async function withdrawRequest(context: ActorContext, requestId: string): Promise<MentorshipRequest> {
  const row = await readRequestOf(context, requestId, context.actor.personId)
  if (row.mentee_id !== context.actor.personId) {
    throw new AppError('forbidden', { detail: 'Only the mentee withdraws a mentorship request' })
  }
  const mentor = await readActivePerson(context, row.mentor_id)
  const mentee = await readActivePerson(context, row.mentee_id)
  return toRequest(await withdraw(context, row), mentor, mentee)
}

async function withdraw(context: ActorContext, row: RequestRow): Promise<RequestRow> {
  if (row.state === 'withdrawn') return row
  const withdrawn = await settleRequest(context, row.request_id, 'withdrawn')
  if (withdrawn === undefined) {
    throw new AppError('already-settled', { detail: `Mentorship request ${row.request_id} no longer waits` })
  }
  await cancelMessages(context.tx, {
    keys: requestMessageKeys(row.request_id),
    reason: 'request withdrawn',
    now: context.now,
  })
  return withdrawn
}
