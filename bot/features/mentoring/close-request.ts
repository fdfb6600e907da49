import { AppError } from '../../../shared/errors/app-error.ts'
import type { RequestState } from '../../../shared/mentoring/schemas.ts'
import type { ActorContext, Context } from '../../context.ts'
import { cancelMessages, enqueueMessage, UNDO_MS } from '../../db/outbox.ts'
import { findMentorsInstead } from './find-mentors-instead.ts'
import { requestMessageKeys } from './messages.ts'
import { settleRequest, type RequestRow } from './store.ts'

interface Answer {
  state: Exclude<RequestState, 'waiting' | 'withdrawn'>
  /** The mentor's own sentence. */
  words?: string | null
  /** Whom the mentor names instead. */
  proposedId?: string
  /** When the mentee may hear of it. */
  dueAt: Date
}

/**
 * Gives a waiting request its answer and tells the mentee, once. A no comes with somebody else who could
 * help, where there is anybody: the mentor's own proposal, or Hallway's.
 *
 * @returns undefined where it was settled before.
 */
export async function closeRequest(
  context: Context,
  row: RequestRow,
  { state, words = null, proposedId, dueAt }: Answer,
): Promise<RequestRow | undefined> {
  const proposed = state === 'accepted' ? null : (proposedId ?? (await findInstead(context, row)))
  const settled = await settleRequest(context, row.request_id, { state, answer: words, proposed_id: proposed })
  if (settled === undefined) return undefined
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
    dueAt,
    now: context.now,
  })
  return settled
}

/**
 * The mentor's own answer, of which the mentee hears when the time to undo is over.
 *
 * @throws AppError `already-settled`.
 */
export async function closeOwnRequest(
  context: ActorContext,
  row: RequestRow,
  answer: Omit<Answer, 'dueAt'>,
): Promise<RequestRow> {
  const dueAt = new Date(context.now.getTime() + UNDO_MS)
  const settled = await closeRequest(context, row, { ...answer, dueAt })
  if (settled !== undefined) return settled
  throw new AppError('already-settled', { detail: `Mentorship request ${row.request_id} no longer waits` })
}

async function findInstead(context: Context, row: RequestRow): Promise<string | null> {
  const [mentor] = await findMentorsInstead(context, row, 1)
  return mentor?.person_id ?? null
}
