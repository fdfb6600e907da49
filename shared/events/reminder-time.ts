import {
  addDays,
  instantAt,
  localDate,
  workingDayBefore,
  workingDayFrom,
  type WorkTimes,
} from '../time/working-hours.ts'

const HOUR_MS = 3_600_000

interface Coming {
  startsAt: Date
  allDay: boolean
  /** When the person said that they come. */
  answeredAt: Date
}

/**
 * When somebody is reminded of an event: when their last working day before it begins. Who only then said
 * that they come is reminded an hour before instead; who says so within that hour needs no reminder.
 */
export function reminderTime(times: WorkTimes, { startsAt, allDay, answeredAt }: Coming): Date | null {
  const day = allDay ? localDate(startsAt, 'UTC') : localDate(startsAt, times.timeZone)
  const dayBefore = instantAt(workingDayBefore(times, day), times.startMinute, times.timeZone)
  if (answeredAt < dayBefore) return dayBefore
  const hourBefore = new Date(startsAt.getTime() - HOUR_MS)
  return allDay || answeredAt >= hourBefore ? null : hourBefore
}

/** When somebody is asked whom they met: as the working day after the event begins. */
export function recapTime(times: WorkTimes, endsAt: Date): Date {
  const nextDay = addDays(localDate(endsAt, times.timeZone), 1)
  return instantAt(workingDayFrom(times, nextDay), times.startMinute, times.timeZone)
}
