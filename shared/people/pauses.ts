/** What somebody can pause: a programme by itself, or everything at once. */
export const pausables = ['everything', 'coffee', 'buddy', 'mentoring', 'groups', 'events', 'follow-ups'] as const
export type Pausable = (typeof pausables)[number]

/** In the place of the first day after a pause: until they say so. PostgreSQL has it among its dates. */
export const OPEN_END = 'infinity'

/**
 * @param until ISO date of the first day after the pause, or `OPEN_END`, which sorts after every date; null for none.
 * @param today ISO date where the person is.
 */
export function isPaused(until: string | null, today: string): boolean {
  return until !== null && today < until
}

/** The later end of two pauses. */
export function laterEnd(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}
