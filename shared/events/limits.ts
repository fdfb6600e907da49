/** The same as for events that come from a calendar file. */
export const TITLE_MAX_LENGTH = 300
export const PLACE_MAX_LENGTH = 300
export const DESCRIPTION_MAX_LENGTH = 10_000
export const CAPACITY_MAX = 100_000
/** Nothing that began earlier still goes on: lists look back so far. */
export const LONGEST_EVENT_DAYS = 31

/** How long whoever gives up a place is offered it back on the screen. */
export const PLACE_OFFERED_BACK_MS = 10_000
/** How long nobody else gets it: the undo of the last moment still has its way to the server. */
export const PLACE_HELD_MS = 15_000
