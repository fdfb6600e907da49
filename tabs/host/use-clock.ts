import { useCallback, useEffect, useRef, useState } from 'react'
import { advanceClock, readClock } from './dev-api.ts'

const REFRESH_MS = 30_000
const PROGRESS_MS = 500
const HOUR_MS = 3_600_000

export interface ClockStep {
  days?: number
  hours?: number
}

export interface Clock {
  now: Date | null
  /** While the clock is being moved: from 0 to 1. */
  progress: number | null
  failed: boolean
  advance: (step: ClockStep) => void
}

/** Hallway's own time, and moving it forward. `moved` runs after every move. */
export function useClock(moved: () => void): Clock {
  const [now, setNow] = useState<Date | null>(null)
  const [journey, setJourney] = useState<{ from: number; to: number } | null>(null)
  const [failed, setFailed] = useState(false)
  const busy = useRef(false)

  const moving = journey !== null
  useEffect(() => {
    const read = (): void => void readClock().then(setNow, () => undefined)
    read()
    const timer = setInterval(read, moving ? PROGRESS_MS : REFRESH_MS)
    return () => clearInterval(timer)
  }, [moving])

  const advance = useCallback(
    async (step: ClockStep) => {
      if (busy.current) return
      busy.current = true
      setFailed(false)
      try {
        const from = (await readClock()).getTime()
        setJourney({ from, to: from + lengthOf(step) })
        setNow(await advanceClock(step))
      } catch {
        setFailed(true)
      }
      busy.current = false
      setJourney(null)
      moved()
    },
    [moved],
  )
  return { now, progress: share(journey, now), failed, advance: (step) => void advance(step) }
}

function lengthOf({ days = 0, hours = 0 }: ClockStep): number {
  return (days * 24 + hours) * HOUR_MS
}

function share(journey: { from: number; to: number } | null, now: Date | null): number | null {
  if (journey === null) return null
  const passed = (now?.getTime() ?? journey.from) - journey.from
  return Math.min(Math.max(passed / (journey.to - journey.from), 0), 1)
}
