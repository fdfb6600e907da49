/**
 * When a message that could not leave in its time is dropped (a server that was down, a pause, holidays,
 * a budget of nothing), in hours after it was wanted. A message whose kind has none goes out however late:
 * its cause decides, looked at just before it leaves. So do introductions, and what tells somebody that
 * one has ended; what somebody has asked for; and questions that wait for an answer until they lapse.
 */

/** "Did you meet?": three working days with a weekend between. Afterwards it asks about a time nobody remembers. */
export const CHECK_IN_TOO_LATE_HOURS = 5 * 24

/** Follow-ups: the next card comes on the seventh day and has them all. */
export const NUDGE_TOO_LATE_HOURS = 6 * 24

/** A promise: the reminder before the day has no place beside that on the day, nor that after it. */
export const PROMISE_TOO_LATE_HOURS = 24

/** The offer of another buddy: two weeks later the next check-in has asked again. */
export const OFFER_TOO_LATE_HOURS = 14 * 24

/** What a group announced: by then it is on the group's page below newer things. */
export const ANNOUNCEMENT_TOO_LATE_HOURS = 14 * 24
