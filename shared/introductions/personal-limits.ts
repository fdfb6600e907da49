/** Characters of why two people should meet. */
export const INTRODUCTION_REASON_MAX_LENGTH = 300

/** Days in which both can answer; who has not by then is not asked any more. */
export const INTRODUCTION_ANSWER_DAYS = 14
