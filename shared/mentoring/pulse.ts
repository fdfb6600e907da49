import { daysBetween } from '../time/working-hours.ts'

const FIRST_DAY = 30
const EVERY_DAYS = 60
/** Whoever was not asked in this time (an outage, a pause of the mentorship) is asked the next time. */
export const PULSE_OPEN_DAYS = 14

/** The days of a mentorship on which both have been asked how it goes: day 30, then every 60 days. ISO dates. */
export function pulseDays(startedOn: string, today: string): number[] {
  const asked = Math.floor((daysBetween(startedOn, today) - FIRST_DAY) / EVERY_DAYS) + 1
  return Array.from({ length: Math.max(0, asked) }, (_, index) => FIRST_DAY + index * EVERY_DAYS)
}

/** The latest of these days while it is time to ask; null at all other times. */
export function pulseDay(startedOn: string, today: string): number | null {
  const day = pulseDays(startedOn, today).at(-1)
  return day === undefined || daysBetween(startedOn, today) - day >= PULSE_OPEN_DAYS ? null : day
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
