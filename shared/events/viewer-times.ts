import { DateTime } from 'luxon'
import type { WorkingHours } from '../people/schemas.ts'
import { localDate, workAroundWeek } from '../time/working-hours.ts'

const LUNCH = { days: [1, 2, 3, 4, 5, 6, 7], startMinute: 12 * 60, endMinute: 14 * 60 }
const WEEK_MS = 7 * 86_400_000

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

/** How events' times lie in the viewer's days. An all-day event fits a working day and no lunch hour. */
export function createViewerTimes(hours: WorkingHours): (event: Times) => ViewerTimes {
  const weekOf = rememberWeeks((instant) => ({
    work: workAroundWeek(hours, instant),
    lunches: workAroundWeek({ ...hours, ...LUNCH }, instant),
  }))
  return ({ startsAt, endsAt, allDay, timeZone }) => {
    if (allDay) return { inWorkingHours: isWorkingDay(hours, localDate(startsAt, timeZone)), inLunchHour: false }
    const { work, lunches } = weekOf(startsAt)
    const [from, to] = [startsAt.getTime(), endsAt.getTime()]
    return {
      inWorkingHours: work.some(([start, end]) => from >= start && to <= end),
      inLunchHour: lunches.some(([start, end]) => from < end && to > start),
    }
  }
}

/** Weeks of any beginning will do: what is read of one reaches into both of its neighbours. */
function rememberWeeks<Week>(read: (instant: Date) => Week): (instant: Date) => Week {
  const weeks = new Map<number, Week>()
  return (instant) => {
    const number = Math.floor(instant.getTime() / WEEK_MS)
    const week = weeks.get(number) ?? read(instant)
    weeks.set(number, week)
    return week
  }
}

function isWorkingDay({ days }: WorkingHours, date: string): boolean {
  return days.includes(DateTime.fromISO(date, { zone: 'utc' }).weekday)
}
