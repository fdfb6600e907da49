import type { WeightTable } from '../weight-table.ts'

/**
 * What a pair of colleagues is worth, term by term, in whole points. A programme manager may tune each
 * within its bounds; outside of them the nearest bound is taken and said so.
 */
export interface RoundWeights {
  /** For every pair at all, so that one more pair is worth more than two better ones. */
  pair: number
  /** Two departments. */
  otherDepartment: number
  /** Per shared working hour a day (a fifth of the week's), up to four of them. */
  sharedHour: number
  /** The most that shared interests are worth; a rare one counts more, one that 1 in 32 or fewer have, all of it. */
  sharedInterests: number
  /** Three levels or more apart; one level is worth a third. */
  levelGap: number
  /** Two offices. */
  otherOffice: number
  /** Taken off for one manager in common, or manager and report. */
  sameTeam: number
  /**
   * Taken off for a meeting within the configured memory that the shortened one allows, less a point for each round
   * since. More than all that makes one pair better than another, so that hardly anything is worth a repeat.
   */
  metBefore: number
  /** Per person and round that they were left out in a row, four rounds at most. */
  waiting: number
  /** Per person who was in a trio last time. */
  afterTrio: number
}

export const ROUND_WEIGHTS: WeightTable<keyof RoundWeights> = {
  pair: { usual: 1000, from: 1000, to: 4000 },
  otherDepartment: { usual: 300, from: 0, to: 1000 },
  sharedHour: { usual: 50, from: 0, to: 250 },
  sharedInterests: { usual: 300, from: 0, to: 1000 },
  levelGap: { usual: 100, from: 0, to: 1000 },
  otherOffice: { usual: 100, from: 0, to: 1000 },
  sameTeam: { usual: 100, from: 0, to: 400 },
  metBefore: { usual: 1500, from: 0, to: 2000 },
  waiting: { usual: 1000, from: 500, to: 2000 },
  afterTrio: { usual: 150, from: 0, to: 1000 },
}
