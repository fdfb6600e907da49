import { dateFormat } from '../../shared/i18n/date-format.ts'
import { clockTime, dayAndTime, daysUntil, longDate, shortDay } from '../../shared/i18n/dates.ts'
import { useEndpoint } from './query.ts'
import { useSession } from './session.tsx'

export interface Clock {
  locale: string
  timeZone: string
  /** Hallway's own time, which the server's clock sets. */
  now: () => Date
  /** "Thu 26 Nov", "today", "tomorrow". */
  day: (instant: string | Date) => string
  /** Calendar days until then: 1 is tomorrow. */
  daysUntil: (instant: string) => number
  /** "10:00". */
  time: (instant: string | Date) => string
  /** "Thu 26 Nov, 10:00". */
  dayAndTime: (instant: string | Date) => string
  /** "8 December", from an ISO date. */
  date: (date: string) => string
  /** Today's ISO date. */
  today: () => string
  /** "Thu 26 Nov", "tomorrow", from an ISO date. */
  weekdayOf: (date: string) => string
}

/** Dates and times as the viewer reads them: own language, own time zone, counted from the server's now. */
export function useClock(): Clock {
  const { locale } = useSession()
  const me = useEndpoint('getMe', {})
  const timeZone = me.data?.workingHours.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const ahead = me.data ? Date.parse(me.data.now) - me.dataUpdatedAt : 0
  const now = (): Date => new Date(Date.now() + ahead)
  const today = (): string => dateFormat('en-CA', { timeZone }).format(now())
  return {
    locale,
    timeZone,
    now,
    day: (instant) => shortDay(locale, new Date(instant), timeZone, now()),
    daysUntil: (instant) => daysUntil(new Date(instant), timeZone, now()),
    time: (instant) => clockTime(locale, new Date(instant), timeZone),
    dayAndTime: (instant) => dayAndTime(locale, new Date(instant), timeZone, now()),
    date: (date) => longDate(locale, date),
    today,
    weekdayOf: (date) => shortDay(locale, new Date(date), 'UTC', new Date(today())),
  }
}

/** The first letter in capitals, for a date that begins a line ("Tomorrow, 12:15"). */
export function capitalise(locale: string, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
