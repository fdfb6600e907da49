import type { Sending } from './claim-batch.ts'
import { pause } from './pause.ts'

/** After a moment's delay messages follow one another this little faster, until they are on time again. */
const CATCHING_UP = 0.98

export interface Departures {
  add(sendings: readonly Sending[]): void
  /** Milliseconds until the last one leaves; 0 where none waits. */
  aheadMs(): number
}

/**
 * Lets messages leave one after the other, each at its moment, and never closer to the one before than
 * the rate allows: what a busy process has held up must not leave all at once.
 *
 * @param leave what happens at the moment, or at once when `stopping`.
 */
export function createDepartures(leave: (sending: Sending) => void, stopping: AbortSignal): Departures {
  const queue: Sending[] = []
  let freeFrom = 0
  let isRunning = false

  async function run(): Promise<void> {
    isRunning = true
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      await pause(Math.max(next.leavesAt, freeFrom) - performance.now(), stopping)
      freeFrom = performance.now() + next.takesMs * CATCHING_UP
      queue.shift()
      leave(next)
    }
    isRunning = false
  }

  return {
    add(sendings) {
      queue.push(...sendings)
      if (!isRunning) void run()
    },
    aheadMs() {
      const last = queue.at(-1)
      if (last === undefined) return 0
      const queuedMs = queue.reduce((sum, { takesMs }) => sum + takesMs, 0)
      return Math.max(last.leavesAt - performance.now(), queuedMs - last.takesMs)
    },
  }
}
