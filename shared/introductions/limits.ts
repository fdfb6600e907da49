/** Days after the introduction on which both halves are asked whether they talked. */
export const CHECK_IN_DAYS = [1, 7, 30, 60, 90] as const
export const MEETINGS_TARGET = 8
