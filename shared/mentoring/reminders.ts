import { daysBetween } from '../time/working-hours.ts'

/** Days after a request on which the mentor is reminded of it. */
export const REMINDER_DAYS = [5, 10] as const
export type ReminderDay = (typeof REMINDER_DAYS)[number]

export type NextStep = { step: 'wait' } | { step: 'remind'; day: ReminderDay } | { step: 'expire' }

/**
 * What a waiting request needs today. A mentor who could not be reminded in time gets the latest
 * reminder only, never two at once.
 *
 * @param request ISO dates; `answerBy` is the last day on which the mentor may answer.
 * @param today ISO date where the mentor is.
 */
export function nextStep(request: { askedOn: string; answerBy: string }, today: string): NextStep {
  if (today > request.answerBy) return { step: 'expire' }
  const age = daysBetween(request.askedOn, today)
  const day = REMINDER_DAYS.findLast((reminderDay) => reminderDay <= age)
  return day === undefined ? { step: 'wait' } : { step: 'remind', day }
}
