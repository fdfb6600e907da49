import {
  addDays,
  instantAt,
  localDate,
  nextWorkingTime,
  workingDayFrom,
  type WorkTimes,
} from '../time/working-hours.ts'

/**
 * One working day later, in the person's own hours: the clock time at which a question reaches them
 * at the earliest, on their next working day.
 */
export function oneWorkingDayAfter(hours: WorkTimes, from: Date): Date {
  const reached = nextWorkingTime(hours, from)
  if (hours.days.length === 0) return reached
  const date = localDate(reached, hours.timeZone)
  const midnight = instantAt(date, 0, hours.timeZone)
  const minute = Math.min(Math.round((reached.getTime() - midnight.getTime()) / 60_000), 24 * 60 - 1)
  return instantAt(workingDayFrom(hours, addDays(date, 1)), minute, hours.timeZone)
}
