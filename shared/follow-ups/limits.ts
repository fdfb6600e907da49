/** A note is a few lines about one person, not a file on them. */
export const NOTE_MAX_LENGTH = 2_000
/** What was promised, in one sentence. */
export const PROMISE_MAX_LENGTH = 300
/** Nudges that may go unanswered before the cadence slows down. */
export const IGNORED_NUDGES_LIMIT = 3
/** People on one nudge at most. */
export const NUDGE_SIZE = 5
