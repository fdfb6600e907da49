/** Limits of a profile, apart from the schemas so that the tab can use them without a validator. */
export const PITCH_MAX_LENGTH = 300
export const MOST_MESSAGES_A_WEEK = 20
export const TERM_MAX_LENGTH = 60
export const TERMS_MAX_COUNT = 20
