import { DateTime } from 'luxon'
import {
  addDays,
  daysBetween,
  instantAt,
  localDate,
  workingDayBefore,
  workingDayFrom,
  type WorkTimes,
} from '../time/working-hours.ts'
import type { Nudges } from '../people/schemas.ts'

export interface NudgeDay {
  /** ISO date on which the nudge goes out. */
  date: string
  /** The first working minute of that date. */
  at: Date
  /** The date it was meant for, earlier where a server was down on the day; what was due by then is on it. */
  meantFor: string
}

/** Today, where it is a working day on which a nudge might go out. */
export function nudgeDayOf(times: WorkTimes, { mode, weekday }: Nudges, now: Date): NudgeDay | null {
  const date = localDate(now, times.timeZone)
  if (times.days.length === 0 || workingDayFrom(times, date) !== date) return null
  const meantFor = mode === 'daily' ? date : latestWeekday(times, weekday, date)
  return meantFor > date ? null : { date, at: instantAt(date, times.startMinute, times.timeZone), meantFor }
}

/** The latest such weekday, today or up to six days ago. A day off moves to the next working day. */
function latestWeekday(times: WorkTimes, weekday: number, today: string): string {
  const daysSince = (DateTime.fromISO(today, { zone: 'utc' }).weekday - weekday + 7) % 7
  return workingDayFrom(times, addDays(today, -daysSince))
}

/** What became of a person's latest nudge. */
export interface LatestNudge {
  /** ISO date it was to go out on; null where there was none yet. */
  date: string | null
  /** It has not left yet. */
  isWaiting: boolean
  /** ISO date on which it left or was cancelled; null while it waits, and where it is forgotten. */
  settledOn: string | null
}

/** A nudge so shortly before a weekly one (held back by a pause or a used-up budget, say) has been that one, too. */
const SERVES_DAYS_AHEAD = 3

/** Whether that day's nudge may be written: one a week or one a day, and none behind one that still waits. */
export function mayNudge(mode: Nudges['mode'], { date, meantFor }: NudgeDay, latest: LatestNudge): boolean {
  if (latest.isWaiting) return false
  if (latest.date === null) return true
  if (mode === 'daily') return latest.date < date
  return daysBetween(latest.settledOn ?? latest.date, meantFor) > SERVES_DAYS_AHEAD
}

/** A promise is nudged on the working day before it falls due, and on the day itself. */
export function isPromiseDay(times: WorkTimes, promisedOn: string, today: string): boolean {
  if (today === workingDayBefore(times, promisedOn)) return true
  return today === promisedOn && workingDayFrom(times, promisedOn) === promisedOn
}
