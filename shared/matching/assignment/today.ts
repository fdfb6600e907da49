import { localDate } from '../../time/working-hours.ts'

/** What holds of today in a time zone, each worked out once; an unknown zone takes the date in UTC. */
export function createCalendar<Day>(now: Date, dayOf: (today: string) => Day): (timeZone: string) => Day {
  const known = new Map<string, Day>()
  return (timeZone) => {
    const day = known.get(timeZone) ?? dayOf(dateIn(timeZone, now))
    known.set(timeZone, day)
    return day
  }
}

function dateIn(timeZone: string, now: Date): string {
  try {
    return localDate(now, timeZone)
  } catch (error) {
    if (error instanceof RangeError) return now.toISOString().slice(0, 10)
    throw error
  }
}
