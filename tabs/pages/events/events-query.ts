import type { Input } from '../../../shared/api/contract.ts'

const HOUR_MS = 3_600_000
const WEEK_MS = 7 * 24 * HOUR_MS
/** Far enough back for what began today before now, in any time zone. */
const BACK_MS = 24 * HOUR_MS

/** How many weeks the agenda shows at first. */
export const FIRST_WEEKS = 1

/** One week further is read along. */
export const weeksRead = (weeksShown: number): number => weeksShown + 1

/**
 * The question for events of the next weeks. Hours bound it, so that it stays the same while the page is read.
 *
 * @param now Hallway's own time.
 */
export function describeEvents(
  now: Date,
  { weeks, ...wanted }: Omit<Input<'searchEvents'>, 'from' | 'to'> & { weeks: number },
): Input<'searchEvents'> {
  const hour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS
  return {
    from: new Date(hour - BACK_MS).toISOString(),
    to: new Date(hour + weeks * WEEK_MS).toISOString(),
    ...wanted,
  }
}
