import { AppError } from '../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../context.ts'
import { lapseFor } from './lapse.ts'
import { lockIntroduction } from './store.ts'

/**
 * Who asked for an introduction takes it back while it waits, whether somebody has answered or not: otherwise they
 * could tell. To the two it looks as if it had not come about. Twice is once.
 *
 * @throws AppError `not-found` for everybody else; `already-settled` where both have said yes.
 */
export async function withdrawIntroduction(
  context: ActorContext,
  { introductionId }: { introductionId: string },
): Promise<void> {
  const { personId } = context.actor
  const row = await lockIntroduction(context, introductionId)
  if (row?.introducer_id !== personId) {
    throw new AppError('not-found', { detail: `${personId} did not ask for introduction ${introductionId}` })
  }
  if (row.state === 'introduced') {
    throw new AppError('already-settled', { detail: `Introduction ${introductionId} has come about` })
  }
  if (row.state === 'asking') await lapseFor(context, row, personId)
}
