import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import type { Repeats } from '../../shared/events/draft-choices.ts'

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** The fifth one is not in every month; the last one is. */
const LAST_WEEK = 5

/**
 * The RFC 5545 rule of a series whose first date is `localStart`. Its UNTIL is the end of a local day, as
 * `expandOccurrences` expects it.
 *
 * @param until ISO date; empty goes on.
 */
export function toRule(repeats: Exclude<Repeats, 'as-it-is'>, localStart: string, until: string): string | null {
  if (repeats === 'never') return null
  return new ICAL.Recur({
    ...FREQUENCIES[repeats],
    ...(repeats === 'monthly' && { byday: [weekdayOfMonth(localStart)] }),
    ...(until !== '' && { until: ICAL.Time.fromDateTimeString(`${until}T23:59:59`) }),
  }).toString()
}

const FREQUENCIES = {
  weekly: { freq: 'WEEKLY' },
  'every-two-weeks': { freq: 'WEEKLY', interval: 2 },
  monthly: { freq: 'MONTHLY' },
} as const

/** What the form calls a rule; one that it has no word for stays as it is. */
export function fromRule(rrule: string | null, localStart: string): { repeats: Repeats; until: string } {
  if (rrule === null) return { repeats: 'never', until: '' }
  const rule = ICAL.Recur.fromString(rrule)
  const until = (rule.until as ICAL.Time | null)?.toString().slice(0, 10) ?? ''
  const plain = withoutOwnWeekday(rule, localStart)
  const choices = ['weekly', 'every-two-weeks', 'monthly'] as const
  const found = choices.find((choice) => toRule(choice, localStart, '') === plain)
  return found === undefined ? { repeats: 'as-it-is', until: '' } : { repeats: found, until }
}

/** Other calendars say on which day a weekly series falls, even where that is the day it began on. */
function withoutOwnWeekday(rule: ICAL.Recur, localStart: string): string {
  const endless = rule.toString().replaceAll(/;(UNTIL|WKST)=[^;]*/g, '')
  return rule.freq === 'WEEKLY' ? endless.replace(new RegExp(`;BYDAY=${weekdayOf(localStart)}(?=;|$)`), '') : endless
}

function weekdayOfMonth(localStart: string): string {
  const week = Math.ceil(local(localStart).day / 7)
  return `${String(week >= LAST_WEEK ? -1 : week)}${weekdayOf(localStart)}`
}

function weekdayOf(localStart: string): string {
  return WEEKDAYS[local(localStart).weekday - 1] ?? ''
}

function local(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'utc' })
}
