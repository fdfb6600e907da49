import type ICAL from 'ical.js'
import { localValues, readTimes, type EventTimes } from './event-times.ts'
import type { Calendar, CalendarEvent } from './read-calendar.ts'
import { readJoinUrl } from './read-join-url.ts'
import { readRule } from './read-rule.ts'

export interface ParsedEvent extends EventTimes {
  line: number
  uid: string
  title: string
  description: string
  place: string | null
  joinUrl: string | null
  /** Mail address in lower case. */
  organizer: string | null
  categories: string[]
  rrule: string | null
  excludedStarts: string[]
  extraStarts: string[]
  /** For one changed date of a series: the local start it stands in for. */
  replaces: string | null
  cancelled: boolean
}

const LONGEST_TITLE = 300
const LONGEST_PLACE = 300
const LONGEST_DESCRIPTION = 10_000

/** @returns the event, or why it cannot be taken. */
export function parseEvent({ line, component }: CalendarEvent, calendar: Calendar): ParsedEvent | { reason: string } {
  const uid = textOf(component, 'uid')
  if (uid === '') return { reason: 'UID is missing.' }
  const title = textOf(component, 'summary').replace(/\s+/g, ' ')
  if (title === '') return { reason: 'SUMMARY is missing.' }
  if (title.length > LONGEST_TITLE) return { reason: `SUMMARY is longer than ${String(LONGEST_TITLE)} characters.` }
  const times = readTimes(component, calendar)
  if ('reason' in times) return times
  const rule = readRule(component, times)
  if ('reason' in rule) return rule
  const locals = (name: string): string[] =>
    component.getAllProperties(name).flatMap((property) => localValues(property, times, calendar))
  const place = textOf(component, 'location').replace(/\s+/g, ' ').slice(0, LONGEST_PLACE)
  return {
    ...times,
    ...rule,
    line,
    uid,
    title,
    description: textOf(component, 'description').slice(0, LONGEST_DESCRIPTION),
    place: place === '' || URL.canParse(place) ? null : place,
    joinUrl: readJoinUrl(component),
    organizer: mailOf(component),
    categories: component.getAllProperties('categories').flatMap((property) => property.getValues().map(String)),
    excludedStarts: locals('exdate'),
    extraStarts: locals('rdate'),
    replaces: locals('recurrence-id')[0] ?? null,
    cancelled: calendar.isCancellation || textOf(component, 'status').toUpperCase() === 'CANCELLED',
  }
}

/** PostgreSQL cannot store a NUL, and no calendar means one. */
function textOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '')
    .replaceAll('\0', '')
    .trim()
}

function mailOf(component: ICAL.Component): string | null {
  const address = textOf(component, 'organizer').toLowerCase()
  return address.startsWith('mailto:') ? address.slice('mailto:'.length) : null
}
