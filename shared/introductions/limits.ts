/** Days after the introduction on which both halves are asked whether they talked. */
export const CHECK_IN_DAYS = [1, 7, 30, 60, 90] as const
/** A buddy pair aims at more than this in 90 days. */
export const MEETINGS_TARGET = 8
/** A week after the last check-in a pair has run its course. */
export const INTRODUCTION_DAYS = 97
