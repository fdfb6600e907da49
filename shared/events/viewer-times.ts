import { DateTime } from 'luxon'
import type { WorkingHours } from '../people/schemas.ts'
import { instantAt, localDate } from '../time/working-hours.ts'

const LUNCH_START_MINUTE = 12 * 60
const LUNCH_END_MINUTE = 14 * 60

interface Times {
  startsAt: Date
  endsAt: Date
  allDay: boolean
  /** The event's own zone: where an all-day event's day is. */
  timeZone: string
}

/** How an event's times lie in the viewer's day. An all-day event fits a working day and no lunch hour. */
export function viewerTimes(hours: WorkingHours, event: Times): { inWorkingHours: boolean; inLunchHour: boolean } {
  const zone = event.allDay ? event.timeZone : hours.timeZone
  const date = localDate(event.startsAt, zone)
  const isWorkingDay = hours.days.includes(DateTime.fromISO(date, { zone: 'utc' }).weekday)
  if (event.allDay) return { inWorkingHours: isWorkingDay, inLunchHour: false }

  const at = (minute: number) => instantAt(date, minute, zone)
  return {
    inWorkingHours: isWorkingDay && event.startsAt >= at(hours.startMinute) && event.endsAt <= at(hours.endMinute),
    inLunchHour: event.startsAt < at(LUNCH_END_MINUTE) && event.endsAt > at(LUNCH_START_MINUTE),
  }
}
