import { addDays, daysBetween, localDate } from '../time/working-hours.ts'
import type { CoffeeMoment } from './schemas.ts'

/** The Monday of round 0. */
const FIRST_MONDAY = '2024-01-01'
/** A round is put together on the Friday before it goes out. */
const OPENS_DAYS_BEFORE = 3
/** An outage over the weekend is made up for until Wednesday noon. */
const LATEST_HOURS_AFTER_MONDAY = 2 * 24 + 12

export function mondayOfRound(round: number): string {
  return addDays(FIRST_MONDAY, round * 7)
}

/** The round of the first Monday after this instant. */
export function comingRound(now: Date): number {
  return Math.floor(daysBetween(FIRST_MONDAY, localDate(now, 'UTC')) / 7) + 1
}

export interface DueRound {
  round: number
  /** Who joined later comes too late for it; null while everybody is in time. */
  joinedBefore: Date | null
}

/**
 * The round to be put together now, and who is early enough for it. It opens on the Friday before; after its
 * Monday only what an outage has kept from opening, for those who had joined in time.
 */
export function roundToOpen(now: Date): DueRound | null {
  const next = comingRound(now)
  if (now >= opensAt(next)) return { round: next, joinedBefore: null }
  const hoursLate = (now.getTime() - goesOutAt(next - 1).getTime()) / 3_600_000
  return hoursLate < LATEST_HOURS_AFTER_MONDAY ? { round: next - 1, joinedBefore: opensAt(next - 1) } : null
}

export function opensAt(round: number): Date {
  return new Date(`${addDays(mondayOfRound(round), -OPENS_DAYS_BEFORE)}T00:00:00Z`)
}

/** Nothing of a round is sent before. */
export function goesOutAt(round: number): Date {
  return new Date(`${mondayOfRound(round)}T00:00:00Z`)
}

/** The last day of a match's time, a Sunday. */
export function closesOn(round: number, weeks: number): string {
  return addDays(mondayOfRound(round), weeks * 7 - 1)
}

/** The Wednesday in the middle, and the last Friday. */
export function dayOfMoment(round: number, weeks: number, moment: CoffeeMoment): string {
  const days = moment === 'middle' ? 7 * Math.floor((weeks - 1) / 2) + 2 : weeks * 7 - 3
  return addDays(mondayOfRound(round), days)
}

/** Too late to introduce anybody: nearly nothing is left of a match of so many weeks. */
export function isTooLate(round: number, weeks: number, now: Date): boolean {
  return localDate(now, 'UTC') > addDays(mondayOfRound(round), weeks * 7 - 5)
}
