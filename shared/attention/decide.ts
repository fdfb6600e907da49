import { DateTime } from 'luxon'
import { isPaused, OPEN_END } from '../people/pauses.ts'
import { instantAt, localDate, nextWorkingTime, type WorkTimes } from '../time/working-hours.ts'
import type { AttentionClass } from './classes.ts'

export interface DeliveryQuestion {
  attention: AttentionClass
  /** When it was to leave first; waiting does not move it. */
  wantedAt: Date
  /** Hours after `wantedAt` beyond which nobody wants it any more; null: never too late. */
  tooLateAfterHours: number | null
  /** Null where the person has left or the account is disabled. */
  recipient: {
    workingHours: WorkTimes
    /** First day on which this may come again: an ISO date or `OPEN_END`; null where nothing is paused. */
    pausedUntil: string | null
    /** Messages a week. */
    weeklyBudget: number
    /** Introductions that are to leave later this week. */
    introductionsToCome: number
    /** A digest waits to leave. */
    digestIsDue: boolean
  } | null
  /** Messages of any class that counts, sent since `startOfLocalWeek`. */
  sentThisWeek: number
  now: Date
  /** The reader is in the conversation at this moment: an answer then needs no working hours. */
  justActed?: boolean
}

/** `hold`: it becomes a line of the digest that leaves at `until`. */
export type DeliveryDecision =
  | { do: 'send' }
  | { do: 'wait'; until: Date; because: 'outside-hours' | 'paused' | 'over-budget' }
  | { do: 'hold'; until: Date; because: 'over-budget' }
  | { do: 'cancel'; because: 'left' | 'too late' }

/** Whether a sent message uses up a part of its reader's weekly budget. */
export function countsTowardsBudget(attention: AttentionClass): boolean {
  return attention !== 'answer'
}

/**
 * Decides about one message at the moment it would leave: nobody is messaged after leaving, while
 * paused, outside their hours or over their budget. A waiting message is asked about again at `until`.
 */
export function decideDelivery(question: DeliveryQuestion): DeliveryDecision {
  const { attention, recipient, now } = question
  if (recipient === null) return { do: 'cancel', because: 'left' }
  if (attention === 'answer' && question.justActed === true) return { do: 'send' }
  if (isTooLate(question)) return { do: 'cancel', because: 'too late' }

  // Hours before budget: the next working time may lie in a new week with a new budget.
  return decideTime(recipient, now) ?? decideBudget(question, recipient) ?? { do: 'send' }
}

type Reader = NonNullable<DeliveryQuestion['recipient']>

/** Null where the reader may be written to now. */
function decideTime({ workingHours, pausedUntil }: Reader, now: Date): DeliveryDecision | null {
  if (pausedUntil !== null && isPaused(pausedUntil, localDate(now, workingHours.timeZone))) {
    return { do: 'wait', until: afterPause(workingHours, pausedUntil, now), because: 'paused' }
  }
  const nextTime = nextWorkingTime(workingHours, now)
  return nextTime > now ? { do: 'wait', until: nextTime, because: 'outside-hours' } : null
}

/** A pause without an end is looked at again every week; its end brings what waits at once. */
function afterPause(workingHours: WorkTimes, pausedUntil: string, now: Date): Date {
  if (pausedUntil === OPEN_END) return nextWeekBegins(workingHours, now)
  return nextWorkingTime(workingHours, instantAt(pausedUntil, 0, workingHours.timeZone))
}

/** Null where there is room in the reader's week. */
function decideBudget({ attention, sentThisWeek, now }: DeliveryQuestion, reader: Reader): DeliveryDecision | null {
  if (!countsTowardsBudget(attention)) return null
  if (sentThisWeek + keptFor(attention, reader) < reader.weeklyBudget) return null
  const until = nextWeekBegins(reader.workingHours, now)
  return { do: fitsIntoDigest(attention) ? 'hold' : 'wait', until, because: 'over-budget' }
}

/**
 * Messages of the week that are kept for what comes before this one, or would else never come to somebody who
 * reads little: introductions later in the week, and a digest, which can take this one along.
 */
function keptFor(attention: AttentionClass, { introductionsToCome, digestIsDue }: Reader): number {
  if (attention === 'introduction') return 0
  return introductionsToCome + (digestIsDue && fitsIntoDigest(attention) ? 1 : 0)
}

function isTooLate({ wantedAt, tooLateAfterHours, now }: DeliveryQuestion): boolean {
  return tooLateAfterHours !== null && now.getTime() - wantedAt.getTime() > tooLateAfterHours * 3_600_000
}

/** An introduction is read by itself: it comes first in the next week. A digest is no line of another. */
function fitsIntoDigest(attention: AttentionClass): boolean {
  return attention !== 'introduction' && attention !== 'digest'
}

/** The instant at which the ISO week of `instant` began in a time zone (Monday, midnight). */
export function startOfLocalWeek(instant: Date, timeZone: string): Date {
  return DateTime.fromJSDate(instant, { zone: timeZone }).startOf('week').toJSDate()
}

/** The instant at which the next ISO week begins. */
export function endOfLocalWeek(instant: Date, timeZone: string): Date {
  return DateTime.fromJSDate(instant, { zone: timeZone }).startOf('week').plus({ weeks: 1 }).toJSDate()
}

/** The first moment of the next week at which somebody may be written to: a new budget, and the digest. */
export function nextWeekBegins(times: WorkTimes, now: Date): Date {
  return nextWorkingTime(times, endOfLocalWeek(now, times.timeZone))
}
