import { Worker } from 'node:worker_threads'
import { matchRound } from '../../shared/matching/rounds/match-round.ts'
import type { RoundInput, RoundResult } from '../../shared/matching/rounds/round.ts'

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
  const workerData = { ...input, neverPairs: [...input.neverPairs], meetings: [...input.meetings] }
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData })
  return await new Promise<RoundResult>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    // After a message this changes nothing any more.
    worker.once('exit', (code) => {
      reject(new Error(`The matching ended without a result (${String(code)})`))
    })
  })
}
