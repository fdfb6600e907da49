import type { MovableClock } from '../../bot/jobs/clock.ts'

/** Stands still until a test moves it. */
export function createTestClock(start: Date): MovableClock {
  let now = start
  return {
    now: () => now,
    moveTo(instant) {
      if (instant < now) throw new RangeError('Time moves forward only')
      now = instant
    },
  }
}
