import { CLOCK_OFFSET } from './clock-offset.ts'

/**
 * Loaded before a server's own modules: its machine's clock is wrong by `CLOCK_OFFSET`. Timers and
 * the monotonic clock stay right, as they do on such a machine.
 */
const offsetMs = Number(process.env[CLOCK_OFFSET] ?? 0)
const RightDate = Date
const rightNow = Date.now

class ShiftedDate extends RightDate {
  constructor(...given: [] | ConstructorParameters<typeof Date>) {
    if (given.length === 0) super(ShiftedDate.now())
    else super(...given)
  }

  static override now(): number {
    return rightNow() + offsetMs
  }
}

globalThis.Date = ShiftedDate as DateConstructor
