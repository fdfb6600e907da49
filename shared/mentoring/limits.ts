/** Limits of mentoring, apart from the schemas so that the tab can use them without a validator. */
export const GOAL_MIN_LENGTH = 20
export const GOAL_MAX_LENGTH = 500
export const REQUEST_EXPIRES_AFTER_DAYS = 14
/** Mentors a mentee may ask for in a programme-wide assignment. */
export const MOST_WISHES = 3

/** A sentence of a mentor to a mentee who is not taken on. */
export const ANSWER_MAX_LENGTH = 300
/** A step that the two have set themselves, and what a meeting is about. */
export const STEP_MAX_LENGTH = 120
export const MOST_STEPS = 12
/** What the two learnt from each other. */
export const LEARNT_MAX_LENGTH = 500
/** A mentor meets one person for about six half hours. */
export const USUAL_MEETINGS = 6
/** Full mentors of whom one press asks to be told. */
export const MOST_ROOM_WAITS_AT_ONCE = 5
