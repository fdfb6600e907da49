import { AppError } from '../../../shared/errors/app-error.ts'
import type { RequestState } from '../../../shared/mentoring/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { cancelMessages } from '../../db/outbox.ts'
import { requestMessageKeys } from './messages.ts'
import { readRequestOf, settleRequest, type RequestRow } from './store.ts'

/**
 * The mentee takes a request back, also one to somebody who has left meanwhile. Within the undo time the
 * mentor never hears of it.
 *
 * @throws AppError `not-found` for strangers, `forbidden` for the mentor, `already-settled` where the
 *   mentor was faster.
 */
export async function withdrawRequest(context: ActorContext, requestId: string): Promise<{ state: RequestState }> {
  const row = await readRequestOf(context, requestId, context.actor.personId)
  if (row.mentee_id !== context.actor.personId) {
    throw new AppError('forbidden', { detail: 'Only the mentee withdraws a mentorship request' })
  }
  return { state: (await withdraw(context, row)).state }
}

async function withdraw(context: ActorContext, row: RequestRow): Promise<RequestRow> {
  if (row.state === 'withdrawn') return row
  const withdrawn = await settleRequest(context, row.request_id, { state: 'withdrawn' })
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
