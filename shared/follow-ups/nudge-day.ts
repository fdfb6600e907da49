import { DateTime } from 'luxon'
import {
  addDays,
  instantAt,
  localDate,
  workingDayBefore,
  workingDayFrom,
  type WorkTimes,
} from '../time/working-hours.ts'
import type { Nudges } from '../people/schemas.ts'

export interface NudgeDay {
  /** ISO date of the nudge; what is due by then is on it. */
  date: string
  /** The first working minute of that date. */
  at: Date
}

/** The day whose nudge would go out now; null where it is no day for one. */
export function nudgeDayOf(times: WorkTimes, { mode, weekday }: Nudges, now: Date): NudgeDay | null {
  if (times.days.length === 0) return null
  const today = localDate(now, times.timeZone)
  const date = mode === 'daily' ? workingDayFrom(times, today) : latestWeekday(times, weekday, today)
  return date > today ? null : { date, at: instantAt(date, times.startMinute, times.timeZone) }
}

/**
 * A person's latest weekday of nudges, today or up to six days ago, so that a server that was down on the
 * day catches up. A chosen day off moves to the next working day.
 */
function latestWeekday(times: WorkTimes, weekday: number, today: string): string {
  const daysSince = (DateTime.fromISO(today, { zone: 'utc' }).weekday - weekday + 7) % 7
  return workingDayFrom(times, addDays(today, -daysSince))
}

/** What became of a person's latest nudge. */
export interface LatestNudge {
  /** The date it was of; null where there was none yet. */
  date: string | null
  /** It has not left yet. */
  isWaiting: boolean
  settledAt: Date | null
}

/** A nudge that a pause or a used-up budget held back is not followed by another within days. */
const NUDGES_APART_MS = 4 * 24 * 60 * 60_000

/** Whether that day's nudge may be written: one a week or one a day, and none behind one that still waits. */
export function mayNudge(mode: Nudges['mode'], { date }: NudgeDay, latest: LatestNudge, now: Date): boolean {
  if (latest.isWaiting) return false
  if (latest.date === null) return true
  if (mode === 'daily') return latest.date < date
  const isApart = latest.settledAt === null || now.getTime() - latest.settledAt.getTime() > NUDGES_APART_MS
  return isApart && isoWeekOf(latest.date) < isoWeekOf(date)
}

/** "2026-W48", from an ISO date; later weeks are greater texts. */
export function isoWeekOf(date: string): string {
  return DateTime.fromISO(date, { zone: 'utc' }).toFormat("kkkk-'W'WW")
}

/** A promise is nudged on the working day before it falls due, and on the day itself. */
export function isPromiseDay(times: WorkTimes, promisedOn: string, today: string): boolean {
  if (today === workingDayBefore(times, promisedOn)) return true
  return today === promisedOn && workingDayFrom(times, promisedOn) === promisedOn
}
