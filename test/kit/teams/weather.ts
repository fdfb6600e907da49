import type { Fault } from './fault.ts'
import { createTeamsLimits } from './limits.ts'

/** What it is like to send to Teams at the moment. Shares are between 0 and 1, times in milliseconds. */
export interface Weather {
  /** Whether Teams' rate limits hold. */
  limited: boolean
  /** From when a request leaves until Teams looks at it, at least and at most. */
  arrivesIn: readonly [number, number]
  /** From then until its answer. */
  answersIn: readonly [number, number]
  /** Refused with 429, 502, 503 or 504, one as often as the other. */
  refused: number
  /** Not taken, and the connection breaks. */
  lost: number
  /** Taken, and the connection breaks before the answer. */
  acceptedAndCut: number
  /** Taken, and answered only after seconds. */
  slow: number
}

export const CALM: Weather = {
  limited: true,
  arrivesIn: [1, 10],
  answersIn: [50, 250],
  refused: 0,
  lost: 0,
  acceptedAndCut: 0,
  slow: 0,
}

const SLOW_ANSWER_MS = [2_000, 6_000] as const
const REFUSALS = [429, 502, 503, 504] as const

/** What Teams does with one request. */
export interface Reception {
  fault: Fault | null
  answersInMs: number
}

/** What a connector asks about each request, before and as it takes it. */
export interface Sky {
  travelMs(): number
  receive(thread: string | null): Reception
}

/** @param onReceived is told of every request whether the limits admitted it. */
export function createSky(current: () => Weather, onReceived: (admitted: boolean) => void): Sky {
  const limits = createTeamsLimits()
  return {
    travelMs: () => between(current().arrivesIn),
    receive(thread) {
      const weather = current()
      const waitMs = weather.limited ? limits.admit(thread, performance.now()) : 0
      onReceived(waitMs === 0)
      const answersInMs = between(weather.answersIn)
      if (waitMs > 0) {
        const fault = { status: 429, code: 'TooManyRequests', retryAfterSeconds: Math.ceil(waitMs / 1_000) }
        return { fault, answersInMs }
      }
      return drawReception(weather, answersInMs)
    },
  }
}

function drawReception(weather: Weather, answersInMs: number): Reception {
  const drawn = Math.random()
  const [refused, lost] = [weather.refused, weather.refused + weather.lost]
  const cut = lost + weather.acceptedAndCut
  if (drawn < refused) {
    const status = REFUSALS[Math.floor(Math.random() * REFUSALS.length)] ?? 429
    return { fault: { status, ...(status === 429 && { retryAfterSeconds: 1 }) }, answersInMs }
  }
  if (drawn < lost) return { fault: { cut: 'before' }, answersInMs }
  if (drawn < cut) return { fault: { cut: 'after' }, answersInMs }
  return { fault: null, answersInMs: drawn < cut + weather.slow ? between(SLOW_ANSWER_MS) : answersInMs }
}

function between([least, most]: readonly [number, number]): number {
  return least + Math.random() * (most - least)
}
