import { assembleEvents } from './assemble-events.ts'
import { parseEvent, type ParsedEvent } from './parse-event.ts'
import type { Calendar } from './read-calendar.ts'
import type { Problem } from './report.ts'

/** A calendar's events, each one series or one date, and what is wrong with the others. */
export function parseEvents(calendar: Calendar): { events: ParsedEvent[]; problems: Problem[] } {
  const parsed: ParsedEvent[] = []
  const problems = [...calendar.problems]
  for (const source of calendar.events) {
    const event = parseEvent(source, calendar)
    if ('reason' in event) problems.push({ line: source.line, reason: event.reason, severity: 'refused' })
    else parsed.push(event)
  }
  const assembled = assembleEvents(parsed)
  const assumed = parsed.filter((event) => !event.knowsTimeZone)
  return {
    events: assembled.events,
    problems: [
      ...problems,
      ...assembled.problems,
      ...assumed.map(({ line }): Problem => {
        return { line, reason: 'its times name no time zone; taken with UTC.', severity: 'incomplete' }
      }),
    ],
  }
}
