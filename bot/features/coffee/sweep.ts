import type { Context } from '../../context.ts'
import { closeFinished } from './close-finished.ts'
import { dropWhoeverIsGone } from './drop-whoever-is-gone.ts'
import { matchAgain } from './match-again.ts'
import { openRound } from './open-round.ts'
import { releaseDueRounds } from './release-round.ts'

/**
 * Brings every coffee round forward. In this order a round goes out without whoever has gone, and who was
 * left without a match in one round is first in the next.
 */
export async function sweepCoffee(context: Context): Promise<void> {
  await dropWhoeverIsGone(context)
  await closeFinished(context)
  await matchAgain(context)
  await openRound(context)
  await releaseDueRounds(context)
}
