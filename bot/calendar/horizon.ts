import type { Period } from './expand-occurrences.ts'

const DAY_MS = 86_400_000
const DAYS_BACK = 30
const DAYS_AHEAD = 180

/** The stretch of time whose occurrences are kept in the database. */
export function horizon(now: Date): Period {
  return {
    from: new Date(now.getTime() - DAYS_BACK * DAY_MS),
    to: new Date(now.getTime() + DAYS_AHEAD * DAY_MS),
  }
}
