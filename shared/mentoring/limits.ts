/** Limits of a mentoring request, apart from the schemas so that the tab can use them without a validator. */
export const GOAL_MIN_LENGTH = 20
export const GOAL_MAX_LENGTH = 500
export const REQUEST_EXPIRES_AFTER_DAYS = 14
/** Mentors a mentee may ask for in a programme-wide assignment. */
export const MOST_WISHES = 3
