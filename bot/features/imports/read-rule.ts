import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { expandOccurrences } from '../../calendar/expand-occurrences.ts'
import type { EventTimes } from './event-times.ts'

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
const DAY_MS = 86_400_000

/**
 * The event's RRULE with its UNTIL as the event's own wall clock, as the calendar room expects it;
 * null for a single event.
 */
export function readRule(event: ICAL.Component, times: EventTimes): { rrule: string | null } | { reason: string } {
  const rules = event.getAllProperties('rrule')
  if (rules.length > 1) return { reason: 'it has more than one RRULE.' }
  const rule = rules[0]?.getFirstValue()
  if (!(rule instanceof ICAL.Recur)) return { rrule: null }
  if (!FREQUENCIES.includes(rule.freq)) return { reason: 'RRULE repeats more often than daily.' }
  const until = rule.until as ICAL.Time | null
  if (until !== null) {
    const local = localUntil(until, times.timeZone)
    if (local === null) return { reason: 'UNTIL of its RRULE is no date.' }
    rule.until = ICAL.Time.fromDateTimeString(local)
  }
  const rrule = rule.toString()
  return canExpand(rrule, times) ? { rrule } : { reason: `RRULE “${rrule}” cannot be followed.` }
}

/** A date includes the whole of its day. */
function localUntil(until: ICAL.Time, timeZone: string): string | null {
  if (until.isDate) return `${until.toString().slice(0, 10)}T23:59:59`
  const isUtc = until.zone?.tzid === 'UTC' || until.toString().endsWith('Z')
  const time = DateTime.fromISO(until.toString().replace(/Z$/, ''), { zone: isUtc ? 'utc' : timeZone })
  return time.isValid ? time.setZone(timeZone).toFormat("yyyy-MM-dd'T'HH:mm:ss") : null
}

/** Some combinations of parts parse and then fail at the first step. */
function canExpand(rrule: string, times: EventTimes): boolean {
  const from = DateTime.fromISO(times.localStart, { zone: times.timeZone }).toJSDate()
  try {
    expandOccurrences({ ...times, rrule, excludedStarts: [] }, { from, to: new Date(from.getTime() + 366 * DAY_MS) })
    return true
  } catch {
    return false
  }
}
