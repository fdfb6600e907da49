import { addDays } from '../../../shared/time/working-hours.ts'

/** ISO weekday of an ISO date: Monday is 1. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** The date itself, or the Monday after a weekend. */
export function weekdayFrom(date: string): string {
  return weekdayOf(date) > 5 ? addDays(date, 8 - weekdayOf(date)) : date
}

/** The date itself, or the Friday before a weekend. */
export function weekdayUntil(date: string): string {
  return weekdayOf(date) > 5 ? addDays(date, 5 - weekdayOf(date)) : date
}

/** The date that many working days after (or, when negative, before) a working day. */
export function addWorkingDays(date: string, days: number): string {
  const step = Math.sign(days)
  let result = date
  for (let left = Math.abs(days); left > 0; left--) {
    do result = addDays(result, step)
    while (weekdayOf(result) > 5)
  }
  return result
}
