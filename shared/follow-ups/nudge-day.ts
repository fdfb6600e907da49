import { DateTime } from 'luxon'
import {
  addDays,
  instantAt,
  localDate,
  workingDayBefore,
  workingDayFrom,
  type WorkTimes,
} from '../time/working-hours.ts'

export interface NudgeDay {
  /** ISO date of the nudge; what is due by then is on it. */
  date: string
  /** ISO week of that date, "2026-W48": a person has one nudge in it. */
  week: string
  /** The first working minute of that date. */
  at: Date
}

/**
 * A person's latest weekly nudge, today or up to six days ago, so that a server that was down on the
 * day catches up. A chosen day off moves to the next working day; null until that day has come.
 */
export function latestNudgeDay(hours: WorkTimes, weekday: number, now: Date): NudgeDay | null {
  if (hours.days.length === 0) return null
  const today = localDate(now, hours.timeZone)
  const daysSince = (DateTime.fromISO(today, { zone: 'utc' }).weekday - weekday + 7) % 7
  const date = workingDayFrom(hours, addDays(today, -daysSince))
  if (date > today) return null
  return {
    date,
    week: isoWeekOf(date),
    at: instantAt(date, hours.startMinute, hours.timeZone),
  }
}

/** "2026-W48", from an ISO date. */
export function isoWeekOf(date: string): string {
  return DateTime.fromISO(date, { zone: 'utc' }).toFormat("kkkk-'W'WW")
}

/** A promise is nudged on the working day before it falls due, and on the day itself. */
export function isPromiseDay(hours: WorkTimes, promisedOn: string, today: string): boolean {
  if (today === workingDayBefore(hours, promisedOn)) return true
  return today === promisedOn && workingDayFrom(hours, promisedOn) === promisedOn
}
