import type { CadenceDays } from './schemas.ts'

/** A contact that arises from an introduction or a meeting starts with this cadence. */
export const FIRST_CADENCE_DAYS = 14

/** The cadence that follows three ignored nudges: 14 → 30 → 90 → no reminders. */
export function nextSlowerCadence(cadence: CadenceDays): CadenceDays {
  if (cadence === 14) return 30
  return cadence === 30 ? 90 : null
}

/** What the database holds, as a cadence; anything it cannot hold is no reminder. */
export function toCadence(days: number | null): CadenceDays {
  return days === 14 || days === 30 || days === 90 ? days : null
}
