/** Hallway's time. Nothing else in the server reads the machine's clock for a decision. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** Development and tests: time that can be moved forward, and goes on from there. */
export interface MovableClock extends Clock {
  /** @throws RangeError for an instant in Hallway's past. */
  moveTo(instant: Date): void
}

/** A clock that runs `offsetMs` ahead of the machine's. */
export function createMovableClock(offsetMs: number, onMove: (offsetMs: number) => void = () => {}): MovableClock {
  let offset = offsetMs
  const now = (): Date => new Date(Date.now() + offset)
  return {
    now,
    moveTo(instant) {
      if (instant < now()) throw new RangeError('Time moves forward only')
      offset = instant.getTime() - Date.now()
      onMove(offset)
    },
  }
}
