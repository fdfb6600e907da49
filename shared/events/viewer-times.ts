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

interface ViewerTimes {
  inWorkingHours: boolean
  inLunchHour: boolean
}

/**
 * How events' times lie in the viewer's day. An all-day event fits a working day and no lunch hour. A day is looked up
 * in its zone once for all events that begin on it.
 */
export function createViewerTimes(hours: WorkingHours): (event: Times) => ViewerTimes {
  const days = new Map<string, ReturnType<typeof readDay>>()
  const dayOf = (date: string): ReturnType<typeof readDay> => {
    const day = days.get(date) ?? readDay(hours, date)
    days.set(date, day)
    return day
  }
  return (event) => {
    if (event.allDay) {
      return { inWorkingHours: isWorkingDay(hours, localDate(event.startsAt, event.timeZone)), inLunchHour: false }
    }
    const day = dayOf(localDate(event.startsAt, hours.timeZone))
    return {
      inWorkingHours: day.isWorkingDay && event.startsAt >= day.workStart && event.endsAt <= day.workEnd,
      inLunchHour: event.startsAt < day.lunchEnd && event.endsAt > day.lunchStart,
    }
  }
}

function readDay(hours: WorkingHours, date: string) {
  const at = (minute: number): Date => instantAt(date, minute, hours.timeZone)
  return {
    isWorkingDay: isWorkingDay(hours, date),
    workStart: at(hours.startMinute),
    workEnd: at(hours.endMinute),
    lunchStart: at(LUNCH_START_MINUTE),
    lunchEnd: at(LUNCH_END_MINUTE),
  }
}

function isWorkingDay({ days }: WorkingHours, date: string): boolean {
  return days.includes(DateTime.fromISO(date, { zone: 'utc' }).weekday)
}
