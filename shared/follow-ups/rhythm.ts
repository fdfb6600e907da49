import { dayNumber } from '../time/day-number.ts'

/** Older habits say little about how two people talk now. */
const LATEST_GAPS = 8

/**
 * How often two people talk, in days: the median of the latest days between, so that one long holiday
 * changes nothing. Two contacts on one day are one. Null before the second contact.
 *
 * @param metAt newest first.
 */
export function talksEveryDays(metAt: readonly Date[]): number | null {
  const days = [...new Set(metAt.map(dayNumber))]
  const gaps = days
    .slice(0, LATEST_GAPS + 1)
    .flatMap((day, index) => {
      const earlier = days[index + 1]
      return earlier === undefined || index >= LATEST_GAPS ? [] : [day - earlier]
    })
    .toSorted((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? null
}
