import type { EventDate } from '../../../../shared/events/schemas.ts'

const DAY_MS = 86_400_000
const WEEK_DAYS = 7
const SUNDAY = 7

export interface MonthDay {
  /** ISO date. */
  date: string
  inMonth: boolean
  /** In order of time. */
  events: EventDate[]
}

export interface Month {
  /** ISO weekdays that have a column, Monday being 1. */
  weekdays: number[]
  /** Whole weeks that cover the month; each day of `weekdays`. */
  weeks: MonthDay[][]
  /** Days off are left out, for nothing is on. */
  leavesDaysOut: boolean
}

interface MonthOptions {
  /** yyyy-mm. */
  month: string
  timeZone: string
  /** ISO weekdays the viewer works on: they are always there. */
  workingDays: readonly number[]
}

/** The weeks of a month with what is on. Days on which the viewer does not work are there only if something is on. */
export function toMonth(events: readonly EventDate[], { month, timeZone, workingDays }: MonthOptions): Month {
  const { first, last } = weeksOf(month)
  const byDate = Map.groupBy(events, startDateIn(timeZone))
  const dates = Array.from({ length: daysBetween(first, last) + 1 }, (_, days) => addDays(first, days))
  const busy = new Set(dates.filter((date) => byDate.has(date)).map(weekdayOf))
  const weekdays = allWeekdays().filter((weekday) => workingDays.includes(weekday) || busy.has(weekday))
  const days = dates
    .filter((date) => weekdays.includes(weekdayOf(date)))
    .map((date) => ({
      date,
      inMonth: date.startsWith(month),
      events: (byDate.get(date) ?? []).toSorted((left, right) => left.startsAt.localeCompare(right.startsAt)),
    }))
  const weeks = Map.groupBy(days, ({ date }) => Math.floor(daysBetween(first, date) / WEEK_DAYS))
  // Where the month begins on a day off, its first week may have none of its days.
  const ofMonth = [...weeks.values()].filter((week) => week.some((day) => day.inMonth))
  return { weekdays, weeks: ofMonth, leavesDaysOut: weekdays.length < WEEK_DAYS }
}

/** The Monday on or before the first of the month, and the Sunday on or after its last day. */
export function weeksOf(month: string): { first: string; last: string } {
  const begin = `${month}-01`
  const end = addDays(`${addMonths(month, 1)}-01`, -1)
  return { first: addDays(begin, 1 - weekdayOf(begin)), last: addDays(end, SUNDAY - weekdayOf(end)) }
}

/** @param month yyyy-mm. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** The same day of another month, or that month's last day. */
export function sameDayOf(month: string, date: string): string {
  const last = addDays(`${addMonths(month, 1)}-01`, -1)
  const wanted = `${month}${date.slice(7)}`
  return wanted < last ? wanted : last
}

/** The next or previous date that has a column. */
export function stepDay(date: string, step: 1 | -1, weekdays: readonly number[]): string {
  for (let days = 1; days <= WEEK_DAYS; days++) {
    const next = addDays(date, days * step)
    if (weekdays.includes(weekdayOf(next))) return next
  }
  return date
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** ISO weekday. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || SUNDAY
}

function allWeekdays(): number[] {
  return Array.from({ length: WEEK_DAYS }, (_, index) => index + 1)
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** A whole day is the same date for everybody, wherever they are; the server keeps it in UTC. */
export function startDateIn(timeZone: string): (event: Pick<EventDate, 'startsAt' | 'allDay'>) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone })
  return ({ startsAt, allDay }) => (allDay ? startsAt.slice(0, 10) : format.format(new Date(startsAt)))
}
