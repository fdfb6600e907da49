import { DateTime } from 'luxon'
import type { WorkingHours } from '../../people/schemas.ts'

/**
 * The quarter hours of a UTC week at which somebody is at work, one bit each. The week is a ring: what
 * lies beyond Sunday night in UTC is Monday morning, so that colleagues across the date line meet.
 */
export type WorkWeek = Int32Array

const QUARTERS = 7 * 24 * 4
export const WEEK_WORDS = QUARTERS / 32
const QUARTER_MILLISECONDS = 15 * 60_000

/**
 * Turns working hours into weeks of bits, each kind of hours once: people with equal hours share one
 * array. `weekOf` picks the week, because DST moves zones against each other.
 *
 * @throws RangeError for a time zone that does not exist.
 */
export function createWorkWeeks(weekOf: Date): (hours: WorkingHours) => WorkWeek {
  const monday = DateTime.fromJSDate(weekOf, { zone: 'utc' }).startOf('week')
  const known = new Map<string, WorkWeek>()
  return (hours) => {
    const key = [hours.timeZone, hours.startMinute, hours.endMinute, ...hours.days].join(' ')
    const week = known.get(key) ?? drawWeek(hours, monday)
    known.set(key, week)
    return week
  }
}

/** Minutes a week in which both are at work. */
export function sharedWeekMinutes(a: WorkWeek, b: WorkWeek): number {
  let quarters = 0
  for (let word = 0; word < WEEK_WORDS; word++) quarters += bitsIn((a[word] as number) & (b[word] as number))
  return quarters * 15
}

/** Minutes a week in which all of a group are at work. */
export function commonWeekMinutes(weeks: readonly WorkWeek[]): number {
  let quarters = 0
  for (let word = 0; word < WEEK_WORDS; word++) {
    let common = -1
    for (const week of weeks) common &= week[word] as number
    quarters += bitsIn(common)
  }
  return quarters * 15
}

/** @see https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function drawWeek({ timeZone, days, startMinute, endMinute }: WorkingHours, monday: DateTime): WorkWeek {
  const week = new Int32Array(WEEK_WORDS)
  for (const weekday of days) {
    const day = monday.plus({ days: weekday - 1 }).setZone(timeZone, { keepLocalTime: true })
    if (!day.isValid) throw new RangeError(`Unknown time zone "${timeZone}"`)
    const from = quarterOf(day, startMinute, monday)
    const until = quarterOf(day, endMinute, monday)
    for (let quarter = from; quarter < until; quarter++) {
      const bit = (quarter + QUARTERS) % QUARTERS
      week[bit >>> 5] = (week[bit >>> 5] as number) | (1 << (bit & 31))
    }
  }
  return week
}

/** By wall clock, so that nine is nine on the day DST changes. */
function quarterOf(day: DateTime, minute: number, monday: DateTime): number {
  const at = day.startOf('day').plus({ days: Math.floor(minute / 1440) })
  const local = at.set({ hour: Math.floor((minute % 1440) / 60), minute: minute % 60 })
  return Math.round((local.toMillis() - monday.toMillis()) / QUARTER_MILLISECONDS)
}
