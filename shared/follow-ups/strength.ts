import type { TieStrength } from '../people/schemas.ts'
import { dayNumber } from '../time/day-number.ts'

/** Strong: no two weeks of the last eight pass without a contact. */
const STRONG_GAP_DAYS = 14
const STRONG_WINDOW_DAYS = 56
/** New: met for the first time in the last 30 days. */
const NEW_DAYS = 30
/** The time that My network looks back over. */
const WEEKS_SHOWN = 12
/** Measures contacts without reminders, so that they too can go quiet. */
const SLOWEST_CADENCE_DAYS = 90

export interface TieHistory {
  /** Confirmed meetings in any order; at least those of the last eight weeks and the latest one. */
  metAt: readonly Date[]
  /** When the two first met or were introduced. */
  since: Date
  /** Null where no reminders are wanted. */
  cadenceDays: number | null
  now: Date
}

/**
 * How close two people are, from one person's side, by what has happened and nothing else. Counted in
 * calendar days (UTC), so that the hour of a meeting never decides.
 */
export function tieStrengthOf({ metAt, since, cadenceDays, now }: TieHistory): TieStrength {
  const today = dayNumber(now)
  const metOn = metAt.map(dayNumber).filter((day) => day <= today)
  if (isStrong(metOn, today)) return 'strong'
  if (today - Math.min(dayNumber(since), ...metOn) <= NEW_DAYS) return 'new'
  const daysOfSilence = today - Math.max(dayNumber(since), ...metOn)
  return daysOfSilence > 2 * (cadenceDays ?? SLOWEST_CADENCE_DAYS) ? 'going-quiet' : 'warm'
}

/**
 * How many of the ties were strong at the end of each of the last weeks and are now, oldest first.
 *
 * @param ties when each two have met, in any order.
 */
export function strongTiesByWeek(ties: readonly (readonly Date[])[], now: Date): number[] {
  const today = dayNumber(now)
  const metOn = ties.map((metAt) => metAt.map(dayNumber))
  return Array.from({ length: WEEKS_SHOWN + 1 }, (_, week) => {
    const day = today - 7 * (WEEKS_SHOWN - week)
    return metOn.filter((days) => isStrong(days, day)).length
  })
}

/** Every gap between two contacts of the window, and at either end of it, is at most two weeks. */
function isStrong(metOn: readonly number[], today: number): boolean {
  const windowStart = today - STRONG_WINDOW_DAYS
  const contacts = metOn.filter((day) => day >= windowStart && day <= today).toSorted((a, b) => a - b)
  let previous = windowStart
  for (const day of [...contacts, today]) {
    if (day - previous > STRONG_GAP_DAYS) return false
    previous = day
  }
  return true
}
