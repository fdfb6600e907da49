import type { CoffeeFrequency } from './schemas.ts'

export interface Membership {
  frequencyWeeks: CoffeeFrequency
  /** The last round that went out with them in a match. */
  lastRound: number | null
  /** The round from which they take part again after skipping. */
  notBefore: number
}

/** Whose turn it is: who was left out, or has just joined, is due at once. */
export function isDue(membership: Membership, round: number): boolean {
  return nextRoundOf(membership, round) === round
}

/** The first round from `earliest` on that they take part in. */
export function nextRoundOf({ frequencyWeeks, lastRound, notBefore }: Membership, earliest: number): number {
  return Math.max(earliest, notBefore, lastRound === null ? 0 : lastRound + frequencyWeeks)
}
