import ICAL from 'ical.js'
import { DateTime, IANAZone } from 'luxon'
import type { Problem } from './report.ts'
import { splitCalendar, type EventText } from './split-calendar.ts'
import { createZoneFinder, type ZoneFinder } from './zone-of-timezone.ts'

export interface CalendarEvent {
  line: number
  component: ICAL.Component
}

export interface Calendar {
  events: CalendarEvent[]
  problems: Problem[]
  zoneOf: ZoneFinder
  /** Of times that name no zone; null where the calendar does not say. */
  defaultZone: string | null
  /** The file takes its events back (METHOD:CANCEL). */
  isCancellation: boolean
}

/** Parses RFC 5545. An event with a value that cannot be is reported; a file that is none is refused. */
export function readCalendar(text: string): Calendar | { refused: string } {
  const parts = splitCalendar(text)
  if (parts === null) return { refused: 'The calendar ends in the middle of an event.' }
  const shell = parseShell(parts.shell)
  if (shell === null) return { refused: 'This is no calendar file (iCalendar, RFC 5545).' }
  if (parts.events.length === 0) return { refused: 'The calendar has no events.' }

  const events: CalendarEvent[] = []
  const problems: Problem[] = []
  for (const event of parts.events) {
    const parsed = parseEvent(event)
    if ('broken' in parsed)
      return { refused: `The calendar cannot be read: in the event of line ${String(event.line)}, ${parsed.broken}.` }
    if ('reason' in parsed) problems.push({ line: event.line, reason: parsed.reason, severity: 'refused' })
    else events.push(parsed)
  }
  const zone = String(shell.getFirstPropertyValue('x-wr-timezone') ?? '')
  return {
    events,
    problems,
    zoneOf: createZoneFinder(shell.getAllSubcomponents('vtimezone')),
    defaultZone: IANAZone.isValidZone(zone) ? zone : null,
    isCancellation: String(shell.getFirstPropertyValue('method') ?? '').toUpperCase() === 'CANCEL',
  }
}

function parseShell(text: string): ICAL.Component | null {
  const parsed = attempt(() => parse(text))
  return 'value' in parsed && parsed.value.name === 'vcalendar' ? parsed.value : null
}

function parseEvent({ line, text }: EventText): CalendarEvent | { reason: string } | { broken: string } {
  const parsed = attempt(() => parse(`BEGIN:VCALENDAR\n${text}\nEND:VCALENDAR`).getFirstSubcomponent('vevent'))
  if ('error' in parsed) {
    // The parser's own error is about the lines of the file, any other about one value.
    if (parsed.error.name === 'ParserError') return { broken: parsed.error.message }
    return { reason: `${parsed.error.message}.` }
  }
  return parsed.value === null ? { broken: 'no event' } : { line, component: parsed.value }
}

function parse(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
}

function attempt<Value>(work: () => Value): { value: Value } | { error: Error } {
  try {
    return { value: work() }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** A wall-clock time in ISO form, or null where the calendar has no such day or hour. */
export function validLocalTime(text: string): string | null {
  const time = DateTime.fromISO(text, { zone: 'utc' })
  return time.isValid ? time.toFormat("yyyy-MM-dd'T'HH:mm:ss") : null
}
