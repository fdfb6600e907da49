import { addDays, instantAt, localDate, nextWorkingTime, type WorkTimes } from './working-hours.ts'

const HALF_HOUR_MS = 1_800_000
/** Whoever shares no half hour in two weeks is not asked about a third one. */
const LOOK_AHEAD_DAYS = 14

/**
 * Half hours in which both are at work, the earliest of each day, beginning with the day after `now`.
 *
 * @returns at most `most` instants, in order; none where the two never work at the same time.
 */
export function commonTimes(one: WorkTimes, other: WorkTimes, now: Date, most: number): Date[] {
  const tomorrow = addDays(localDate(now, one.timeZone), 1)
  const times: Date[] = []
  for (let day = 0; day < LOOK_AHEAD_DAYS && times.length < most; day++) {
    const time = firstOfDay(one, other, addDays(tomorrow, day))
    if (time !== null) times.push(time)
  }
  return times
}

/** The first half hour of a day (where the first of the two is) that both have for themselves. */
function firstOfDay(one: WorkTimes, other: WorkTimes, date: string): Date | null {
  const end = instantAt(addDays(date, 1), 0, one.timeZone)
  let time = instantAt(date, 0, one.timeZone)
  while (time < end) {
    const next = nextWorkingTime(other, nextWorkingTime(one, time))
    if (next >= end) return null
    if (suitsBoth(one, other, next)) return next
    time = new Date(next.getTime() + HALF_HOUR_MS)
  }
  return null
}

/** Whether both are at work in the half hour that begins then. */
export function suitsBoth(one: WorkTimes, other: WorkTimes, start: Date): boolean {
  return isFree(one, start) && isFree(other, start)
}

/** At work at both ends of the half hour. */
function isFree(times: WorkTimes, start: Date): boolean {
  const last = new Date(start.getTime() + HALF_HOUR_MS - 1)
  return [start, last].every((instant) => nextWorkingTime(times, instant).getTime() === instant.getTime())
}
