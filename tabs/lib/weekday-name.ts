const A_MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

/** ISO weekdays: Monday is 1. */
export const WEEK = [1, 2, 3, 4, 5, 6, 7]

/** "Monday". */
export function weekdayName(locale: string, weekday: number): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(A_MONDAY + (weekday - 1) * DAY_MS)
}
