import { dateFormat } from './date-format.ts'

const DAY_MS = 86_400_000

/** "Thu 26 Nov", or "today" and "tomorrow" in the locale's words. */
export function shortDay(locale: string, instant: Date, timeZone: string, now: Date): string {
  const days = daysUntil(instant, timeZone, now)
  if (days === 0 || days === 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
  return namedDay(locale, instant, timeZone)
}

/** Calendar days from now on: 1 is tomorrow. */
export function daysUntil(instant: Date, timeZone: string, now: Date): number {
  return Math.round((localMidnight(instant, timeZone) - localMidnight(now, timeZone)) / DAY_MS)
}

function namedDay(locale: string, instant: Date, timeZone: string): string {
  return dateFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone })
    .format(instant)
    .replaceAll(',', '')
}

/** "10:00", or as the locale writes it. */
export function clockTime(locale: string, instant: Date, timeZone: string): string {
  return dateFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(instant)
}

/** "Thu 26 Nov, 10:00". */
export function dayAndTime(locale: string, instant: Date, timeZone: string, now: Date): string {
  return `${shortDay(locale, instant, timeZone, now)}, ${clockTime(locale, instant, timeZone)}`
}

/** The same whatever day it is: what is pressed on a card may have been written days ago. */
export function dateAndTime(locale: string, instant: Date, timeZone: string): string {
  return `${namedDay(locale, instant, timeZone)}, ${clockTime(locale, instant, timeZone)}`
}

/** "Thu 26 Nov" of an all-day event: it is kept at UTC midnight and is on that date for every reader. */
export function allDayDate(locale: string, startsAt: Date): string {
  return dateFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(startsAt)
    .replaceAll(',', '')
}

/** "8 December", from an ISO date. */
export function longDate(locale: string, date: string): string {
  return dateFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date))
}

/** "26 Nov", with its year where that is not this one; from an ISO date. */
export function pastDate(locale: string, date: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  return dateFormat(locale, { day: 'numeric', month: 'short', ...year, timeZone: 'UTC' }).format(new Date(date))
}

/** UTC midnight of the local calendar day, so that days can be subtracted across DST. */
function localMidnight(instant: Date, timeZone: string): number {
  return Date.parse(dateFormat('en-CA', { timeZone }).format(instant))
}

/** "January", from an ISO date of the year to come. */
export function monthName(locale: string, date: string): string {
  return dateFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(date))
}

/** "January 2027", from an ISO date. */
export function monthAndYear(locale: string, date: string): string {
  return dateFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date))
}
