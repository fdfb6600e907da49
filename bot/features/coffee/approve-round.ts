import { goesOutAt } from '../../../shared/coffee/calendar.ts'
import type { RoundDetail } from '../../../shared/coffee/desk.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { requireManager, type ActorContext } from '../../context.ts'
import { dropWhoeverIsGone } from './drop-whoever-is-gone.ts'
import { readRoundForDesk } from './read-round.ts'
import { release } from './release-round.ts'
import { lockRound } from './store.ts'

/**
 * A programme manager lets a round go out: on its Monday, or at once where that has passed. Twice is once.
 *
 * @throws AppError `forbidden`, `not-found`; `already-settled` where the round never went out.
 */
export async function approveRound(context: ActorContext, { round }: { round: number }): Promise<RoundDetail> {
  requireManager(context)
  const row = await lockRound(context, round)
  if (row === undefined) throw new AppError('not-found', { detail: `No round ${String(round)}` })
  if (row.state === 'closed' && row.released_at === null) {
    throw new AppError('already-settled', { detail: `Round ${String(round)} was not released in its week` })
  }
  if (row.state === 'open') {
    await context.tx.updateTable('rounds').set({ approved_at: context.now }).where('round_number', '=', round).execute()
    if (context.now >= goesOutAt(round)) {
      await dropWhoeverIsGone(context)
      await release(context, row)
    }
  }
  return await readRoundForDesk(context, { round })
}
