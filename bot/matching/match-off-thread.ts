import { matchRound } from '../../shared/matching/rounds/match-round.ts'
import type { RoundInput, RoundResult } from '../../shared/matching/rounds/round.ts'
import { runInThread } from './run-in-thread.ts'

/** Above, matching takes long enough to be felt by whoever waits for an answer meanwhile. */
const MOST_IN_PLACE = 2_000

/**
 * Matches a round without holding up the server: a small one at once, a large one in a thread of its own.
 *
 * @throws Error where the thread dies.
 */
export async function matchWithoutBlocking(input: RoundInput, mostInPlace = MOST_IN_PLACE): Promise<RoundResult> {
  if (input.members.length <= mostInPlace) return matchRound(input)
  // Iterables may be generators, which do not travel between threads.
  return await runInThread('worker.ts', {
    ...input,
    neverPairs: [...input.neverPairs],
    meetings: [...input.meetings],
  })
}
