import ICAL from 'ical.js'
import { DateTime } from 'luxon'

/** The part of an event that says when it happens. Local times are yyyy-mm-ddThh:mm:ss in `timeZone`. */
export interface Schedule {
  localStart: string
  durationMinutes: number
  timeZone: string
  /** RFC 5545 RRULE whose UNTIL is local time; null for a single event. */
  rrule: string | null
  excludedStarts: readonly string[]
}

export interface Occurrence {
  startsAt: Date
  endsAt: Date
}

export interface Period {
  from: Date
  to: Date
}

/** A rule may begin long ago; beyond this many steps it is no calendar any more. */
const MOST_STEPS = 20_000

/**
 * The event's dates that overlap the period, in order. The rule is walked in wall-clock time, so that
 * a weekly 10:00 stays 10:00 when DST changes; an hour that DST skips moves forward.
 */
export function expandOccurrences(schedule: Schedule, period: Period): Occurrence[] {
  const excluded = new Set(schedule.excludedStarts)
  const occurrences: Occurrence[] = []
  for (const localStart of localStarts(schedule)) {
    const occurrence = toOccurrence(localStart, schedule)
    if (occurrence.startsAt > period.to) break
    if (occurrence.endsAt >= period.from && !excluded.has(localStart)) occurrences.push(occurrence)
  }
  return occurrences
}

function* localStarts(schedule: Schedule): Generator<string> {
  if (schedule.rrule === null) {
    yield schedule.localStart
    return
  }
  const iterator = ICAL.Recur.fromString(schedule.rrule).iterator(ICAL.Time.fromDateTimeString(schedule.localStart))
  for (let step = 0; step < MOST_STEPS; step++) {
    // The iterator changes and returns the same object at every step: it is read at once.
    const next = iterator.next() as ICAL.Time | null | undefined
    if (next == null) return
    yield next.toString()
  }
}

function toOccurrence(localStart: string, { timeZone, durationMinutes }: Schedule): Occurrence {
  const start = DateTime.fromISO(localStart, { zone: timeZone })
  return { startsAt: start.toJSDate(), endsAt: start.plus({ minutes: durationMinutes }).toJSDate() }
}
