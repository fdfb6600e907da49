import type { Sending } from './claim-batch.ts'
import { pause } from './pause.ts'

/** Timers fire up to this late; whoever is later was held up. */
const TIMER_MS = 4

export interface Departures {
  add(sendings: readonly Sending[]): void
  /** The next moment that is free, before everything that waits: for a message that needs a further request. */
  turn(): Promise<void>
  /** Milliseconds until the last one leaves; 0 where none waits. */
  aheadMs(): number
}

/**
 * Lets requests leave one after the other, each at its moment, and never closer to the one before than
 * the rate allows: what a busy process has held up must not leave all at once.
 *
 * @param leave what happens at the moment, or at once when `stopping`.
 */
export function createDepartures(leave: (sending: Sending) => void, stopping: AbortSignal): Departures {
  const queue: Sending[] = []
  const turns: (() => void)[] = []
  let intervalMs = 0
  let freeFrom = 0
  let isRunning = false

  async function run(): Promise<void> {
    if (isRunning) return
    isRunning = true
    while (queue.length + turns.length > 0) {
      const moment = Math.max(freeFrom, turns.length > 0 ? 0 : (queue[0]?.leavesAt ?? 0))
      await pause(moment - performance.now(), stopping)
      const lateMs = performance.now() - moment
      freeFrom = moment + intervalMs + (lateMs > TIMER_MS ? lateMs : 0)
      departNext()
    }
    isRunning = false
  }

  function departNext(): void {
    const turn = turns.shift()
    if (turn !== undefined) {
      turn()
      return
    }
    const next = queue.shift()
    if (next !== undefined) leave(next)
  }

  return {
    add(sendings) {
      intervalMs = sendings[0]?.intervalMs ?? intervalMs
      queue.push(...sendings)
      void run()
    },
    async turn() {
      const mine = Promise.withResolvers<void>()
      turns.push(mine.resolve)
      void run()
      await mine.promise
    },
    aheadMs() {
      const last = queue.at(-1)
      if (last === undefined) return 0
      return Math.max(last.leavesAt - performance.now(), (queue.length - 1) * intervalMs)
    },
  }
}
