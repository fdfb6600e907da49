import { pause } from './pause.ts'

/** Timers fire up to this late; whoever is later was held up. */
const TIMER_MS = 4

/** A request to Teams that has a moment of the tenant's rate. */
export interface Departure {
  /** On `performance`'s clock. */
  leavesAt: number
  /** From one request to the next. */
  intervalMs: number
  /** What happens at the moment, or at once when delivery stops. */
  leave(): void
}

export interface Departures {
  add(departures: readonly Departure[]): void
  /** Milliseconds until the last one leaves; 0 where none waits. */
  aheadMs(): number
}

/**
 * Lets requests leave one after the other, each at its moment, and never closer to the one before than
 * the rate allows: what a busy process has held up must not leave all at once.
 */
export function createDepartures(stopping: AbortSignal): Departures {
  const queue: Departure[] = []
  let freeFrom = 0
  let isRunning = false

  async function run(): Promise<void> {
    isRunning = true
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      const moment = Math.max(next.leavesAt, freeFrom)
      await pause(moment - performance.now(), stopping)
      const lateMs = performance.now() - moment
      freeFrom = moment + next.intervalMs + (lateMs > TIMER_MS ? lateMs : 0)
      queue.shift()
      next.leave()
    }
    isRunning = false
  }

  return {
    add(departures) {
      queue.push(...departures)
      if (!isRunning) void run()
    },
    aheadMs() {
      const last = queue.at(-1)
      if (last === undefined) return 0
      return Math.max(last.leavesAt - performance.now(), (queue.length - 1) * last.intervalMs)
    },
  }
}
