/** The same as for events that come from a calendar file. */
export const TITLE_MAX_LENGTH = 300
export const PLACE_MAX_LENGTH = 300
export const DESCRIPTION_MAX_LENGTH = 10_000
export const CAPACITY_MAX = 100_000
/** Nothing that began earlier still goes on: lists look back so far. */
export const LONGEST_EVENT_DAYS = 31
