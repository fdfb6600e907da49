import type { Context } from '../../context.ts'
import type { LongStep } from '../../feature.ts'
import { closeFinished } from './close-finished.ts'
import { dropWhoeverIsGone } from './drop-whoever-is-gone.ts'
import { matchAgain } from './match-again.ts'
import { openRound } from './open-round.ts'
import { releaseDueRounds } from './release-round.ts'
import { keepSums } from './sum-rounds.ts'

/**
 * Brings every coffee round forward. In this order a round goes out without whoever has gone, and who was
 * left without a match in one round is first in the next.
 */
export async function sweepCoffee(context: Context): Promise<LongStep | void> {
  await dropWhoeverIsGone(context)
  await closeFinished(context)
  await keepSums(context)
  await matchAgain(context)
  const opening = await openRound(context)
  if (opening !== null) return thenRelease(opening)
  await releaseDueRounds(context)
}

/** A round that is put together late goes out at once. */
function thenRelease({ compute }: LongStep): LongStep {
  return {
    async compute() {
      const store = await compute()
      return async (context) => {
        await store(context)
        await releaseDueRounds(context)
      }
    },
  }
}
