import { daysBetween } from '../time/working-hours.ts'

const FIRST_DAY = 30
const EVERY_DAYS = 60
/** Whoever was not asked in this time (an outage, a pause of the mentorship) is asked the next time. */
export const PULSE_OPEN_DAYS = 14

/**
 * The day of a mentorship on which both are asked how it goes, while it is time to ask; null at all other
 * times. It is asked on day 30, then every 60 days.
 *
 * @param startedOn ISO date, as `today`.
 */
export function pulseDay(startedOn: string, today: string): number | null {
  const age = daysBetween(startedOn, today)
  if (age < FIRST_DAY) return null
  const since = (age - FIRST_DAY) % EVERY_DAYS
  return since < PULSE_OPEN_DAYS ? age - since : null
}

/** Fewer mentorships than these are never shown as a sum. */
const FEWEST = 5

export interface PulseSum {
  /** In fives, so that nobody can subtract one reading from another. */
  atLeast: number
  /** In halves, 1 to 5. */
  average: number
}

/**
 * How mentorships go, for the desk: the mean of each mentorship's own mean, rounded. Null for fewer than five.
 *
 * @param means of each mentorship's latest answers, 1 to 5.
 */
export function sumPulses(means: readonly number[]): PulseSum | null {
  if (means.length < FEWEST) return null
  const average = means.reduce((sum, mean) => sum + mean, 0) / means.length
  return { atLeast: Math.floor(means.length / FEWEST) * FEWEST, average: Math.round(average * 2) / 2 }
}
