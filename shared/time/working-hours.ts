import { DateTime } from 'luxon'
import type { WorkingHours } from '../people/schemas.ts'

/** When somebody works, day by day: their hours of the week without the holidays of their office. */
export interface WorkTimes extends WorkingHours {
  /** ISO dates in the person's own zone. */
  holidays?: ReadonlySet<string>
}

/** Longer than any break of a whole company: who works one day a week has it up to so many days away. */
export const LONGEST_STEP_TO_A_WORKING_DAY = 21

/**
 * ISO date (yyyy-mm-dd) of an instant in a time zone.
 *
 * @throws RangeError for an unknown zone.
 */
export function localDate(instant: Date, timeZone: string): string {
  return dateFormatOf(timeZone).format(instant)
}

/** Lists ask for hundreds of dates, nearly all in one zone: making a format takes as long as that. */
const dateFormats = new Map<string, Intl.DateTimeFormat>()

function dateFormatOf(timeZone: string): Intl.DateTimeFormat {
  // Swedish dates are ISO dates.
  const format = dateFormats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone })
  dateFormats.set(timeZone, format)
  return format
}

/** True while the person is at work. */
export function isWorkingTime(times: WorkTimes, instant: Date): boolean {
  return nextWorkingTime(times, instant).getTime() === instant.getTime()
}

/**
 * The first instant at or after `from` inside the person's working hours, DST included.
 * Somebody without working days is never at work: the instant lies in the far future.
 */
export function nextWorkingTime(times: WorkTimes, from: Date): Date {
  if (times.days.length === 0) return new Date('9999-12-31T00:00:00Z')
  const local = inZone(from, times.timeZone)
  for (let ahead = 0; ; ahead++) {
    const day = local.startOf('day').plus({ days: ahead })
    if (!isWorkingDay(times, day)) continue
    const start = atMinute(day, times.startMinute)
    const end = atMinute(day, times.endMinute)
    if (local < start) return start.toJSDate()
    if (local < end) return from
  }
}

/** The working hours that go on at `from`, or the next ones; null for somebody without working days. */
export function nextWorkingHours(times: WorkTimes, from: Date): { from: Date; until: Date } | null {
  if (times.days.length === 0) return null
  const start = nextWorkingTime(times, from)
  return { from: start, until: instantAt(localDate(start, times.timeZone), times.endMinute, times.timeZone) }
}

/** The instant of a wall-clock minute on a local date; a minute that DST skips moves forward. */
export function instantAt(date: string, minute: number, timeZone: string): Date {
  return atMinute(DateTime.fromISO(date, { zone: timeZone }), minute).toJSDate()
}

/** Days from one ISO date to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The person's last working day before a date. */
export function workingDayBefore(times: WorkTimes, date: string): string {
  return stepToWorkingDay(times, addDays(date, -1), -1)
}

/** The date itself if the person works on it, else the next working day. */
export function workingDayFrom(times: WorkTimes, date: string): string {
  return stepToWorkingDay(times, date, 1)
}

/**
 * Minutes in which both are at work, over the first one's week. `weekOf` picks the week, because DST
 * shifts the overlap between zones.
 */
export function sharedWorkingMinutes(a: WorkingHours, b: WorkingHours, weekOf: Date): number {
  return overlapMinutes(workOfWeek(a, weekOf), workAroundWeek(b, weekOf))
}

export type Interval = [start: number, end: number]

/** When somebody is at work in the calendar week of an instant, as epoch milliseconds. */
export function workOfWeek(hours: WorkingHours, weekOf: Date): Interval[] {
  return weekOfWork(hours, mondayOf(weekOf))
}

/** With the weeks before and after: across the date line the end of one's week meets the beginning of the other's next. */
export function workAroundWeek(hours: WorkingHours, weekOf: Date): Interval[] {
  const monday = mondayOf(weekOf)
  return [-1, 0, 1].flatMap((weeks) => weekOfWork(hours, monday.plus({ weeks })))
}

/** Minutes in which both work. */
export function overlapMinutes(mine: readonly Interval[], theirs: readonly Interval[]): number {
  let total = 0
  for (const [startA, endA] of mine) {
    for (const [startB, endB] of theirs) {
      total += Math.max(0, Math.min(endA, endB) - Math.max(startA, startB))
    }
  }
  return total / 60_000
}

function mondayOf(weekOf: Date): DateTime {
  return DateTime.fromJSDate(weekOf, { zone: 'utc' }).startOf('week')
}

/** A company has few zones and few ways to work: matching asks for the same weeks thousands of times. */
const knownWeeks = new Map<string, Interval[]>()
const MOST_KNOWN_WEEKS = 2_000

/** Working intervals of the calendar week that begins on `monday`, as epoch milliseconds. */
function weekOfWork(hours: WorkingHours, monday: DateTime): Interval[] {
  const { timeZone, days, startMinute, endMinute } = hours
  const key = [monday.toMillis(), timeZone, startMinute, endMinute, ...days].join(' ')
  const known = knownWeeks.get(key)
  if (known !== undefined) return known
  const starts = instantsOfWeek(timeZone, startMinute, monday)
  const ends = instantsOfWeek(timeZone, endMinute, monday)
  const week = days.map((weekday): Interval => [starts[weekday - 1] ?? Number.NaN, ends[weekday - 1] ?? Number.NaN])
  if (knownWeeks.size >= MOST_KNOWN_WEEKS) knownWeeks.clear()
  knownWeeks.set(key, week)
  return week
}

/** Of a wall-clock minute in a zone, Monday to Sunday: many ways to work begin or end with the same ones. */
const knownInstants = new Map<string, number[]>()
const MOST_KNOWN_INSTANTS = 5_000

function instantsOfWeek(timeZone: string, minute: number, monday: DateTime): number[] {
  const key = `${String(monday.toMillis())} ${timeZone} ${String(minute)}`
  const known = knownInstants.get(key)
  if (known !== undefined) return known
  const instants = Array.from({ length: 7 }, (_, days) =>
    atMinute(monday.plus({ days }).setZone(timeZone, { keepLocalTime: true }), minute).toMillis(),
  )
  if (knownInstants.size >= MOST_KNOWN_INSTANTS) knownInstants.clear()
  knownInstants.set(key, instants)
  return instants
}

/** The date as it was where no working day is near: nobody is held up for ever by a calendar full of holidays. */
function stepToWorkingDay(times: WorkTimes, date: string, step: 1 | -1): string {
  let candidate = date
  for (let tries = 0; tries <= LONGEST_STEP_TO_A_WORKING_DAY; tries++) {
    if (isWorkingDay(times, DateTime.fromISO(candidate, { zone: 'utc' }))) return candidate
    candidate = addDays(candidate, step)
  }
  return date
}

function isWorkingDay({ days, holidays }: WorkTimes, day: DateTime): boolean {
  return days.includes(day.weekday) && holidays?.has(day.toISODate() ?? '') !== true
}

/** Set by wall clock, not by elapsed minutes, so that 9:00 stays 9:00 on the day DST changes. */
function atMinute(day: DateTime, minute: number): DateTime {
  if (minute === 24 * 60) return day.startOf('day').plus({ days: 1 })
  return day.set({ hour: Math.floor(minute / 60), minute: minute % 60, second: 0, millisecond: 0 })
}

function inZone(instant: Date, timeZone: string): DateTime<true> {
  const local = DateTime.fromJSDate(instant, { zone: timeZone })
  if (!local.isValid) throw new RangeError(`Unknown time zone "${timeZone}"`)
  return local
}
