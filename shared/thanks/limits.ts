/** Characters of a thank-you: one line. */
export const THANKS_MAX_LENGTH = 200
