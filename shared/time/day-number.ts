const DAY_MS = 86_400_000

/** Days since the epoch (UTC), so that the hour of what happened never decides. */
export function dayNumber(instant: Date): number {
  return Math.floor(instant.getTime() / DAY_MS)
}
