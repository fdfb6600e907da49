import { AppError } from '../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../context.ts'
import { endIntroduction } from './end-introduction.ts'
import { isHalf, isIntroduced, lockIntroduction, otherHalf, type IntroductionRow } from './store.ts'

/**
 * One half ends the introduction: the other reads a neutral sentence and never the reason. Ending it
 * twice ends it once. A new hire gets another buddy at the next sweep.
 *
 * @throws AppError `not-found` where the actor is no half of it; `already-settled` where nobody has
 *   been introduced yet.
 */
export async function leaveIntroduction(
  context: ActorContext,
  introductionId: string,
  reason: 'not-a-fit' | 'swap',
): Promise<IntroductionRow> {
  const row = await lockOwnIntroduction(context, introductionId)
  if (row.state === 'ended') return row
  if (!isIntroduced(row))
    throw new AppError('already-settled', { detail: `Introduction ${introductionId} is ${row.state}` })
  await endIntroduction(context, row, { reason, tell: [otherHalf(row, context.actor.personId)] })
  return row
}

/**
 * A new hire wants no buddy at all, after one was not a fit.
 *
 * @throws AppError `not-found` where the actor is not the new hire.
 */
export async function declineBuddies(context: ActorContext, introductionId: string): Promise<void> {
  const row = await lockOwnIntroduction(context, introductionId)
  if (row.first_id !== context.actor.personId) throw new AppError('not-found', { detail: 'Only the new hire declines' })
  await context.tx
    .updateTable('introductions')
    .set({ end_reason: 'declined' })
    .where('introduction_id', '=', introductionId)
    .execute()
  // The sweep may have found, asked or introduced somebody before this press.
  const open = await context.tx
    .selectFrom('introductions')
    .selectAll()
    .where('first_id', '=', row.first_id)
    .where('programme', '=', 'buddy')
    .where('state', '<>', 'ended')
    .forUpdate()
    .execute()
  for (const other of open) {
    await endIntroduction(context, other, { reason: 'declined', tell: isIntroduced(other) ? [other.second_id] : [] })
  }
}

/** @throws AppError `not-found` where the actor is no half of the introduction. */
export async function lockOwnIntroduction(context: ActorContext, introductionId: string): Promise<IntroductionRow> {
  const row = await lockIntroduction(context, introductionId)
  if (row === undefined || !isHalf(row, context.actor.personId)) {
    throw new AppError('not-found', { detail: `No introduction ${introductionId} of ${context.actor.personId}` })
  }
  return row
}
