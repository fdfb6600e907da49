import { DateTime } from 'luxon'

/** "2026-W48", from an ISO date; later weeks are greater texts. */
export function isoWeekOf(date: string): string {
  return DateTime.fromISO(date, { zone: 'utc' }).toFormat("kkkk-'W'WW")
}
