import type { ImportedEvent } from '../../db/event-schema.ts'
import { leftOutHere } from './known-events.ts'

const DAY_LENGTH = '2026-11-30'.length

type Part = readonly (keyof ImportedEvent)[]

/** What belongs together: of two times of an event, half of each would be a third that nobody wanted. */
const parts: Record<string, Part> = {
  title: ['title'],
  description: ['description'],
  place: ['place'],
  'meeting address': ['join_url'],
  group: ['group_id'],
  times: ['local_start', 'duration_minutes', 'all_day', 'time_zone', 'rrule', 'excluded_starts'],
  cancellation: ['cancelled'],
  host: ['host'],
}

/**
 * An event whose calendar file comes again: what was changed here since the last time stays, the rest is as the
 * file has it. Dates that were left out here stay out, also where the file moves the series to another hour.
 *
 * @param was what the file said last; null for an event, or a date of a series, that was made here: it stays.
 * @returns in `kept` what both have changed, each in its own way; in `said` what to remember as the file's words:
 *   all but the dates that were left out here first, which are nobody else's to bring back.
 */
export function mergeEvent({
  was,
  here,
  file,
}: {
  was: ImportedEvent | null
  here: ImportedEvent
  file: ImportedEvent
}): { merged: ImportedEvent; said: ImportedEvent; kept: string[] } {
  const merged = { ...here }
  const kept: string[] = []
  for (const [name, part] of Object.entries(parts)) {
    const isEdited = was === null || !isSame(part, withoutLeftOut(was, here), withoutLeftOut(here, here))
    if (!isEdited) Object.assign(merged, pick(part, file))
    else if ((was === null || !isSame(part, was, file)) && !isSame(part, here, file)) kept.push(name)
  }
  const outHere = leftOutHere(was, here).map((start) => atHourOf(file, start, here))
  if (merged.local_start === file.local_start) {
    merged.excluded_starts = [...new Set([...file.excluded_starts, ...outHere])].toSorted()
  }
  const said = { ...file, excluded_starts: file.excluded_starts.filter((start) => !outHere.includes(start)) }
  return { merged, said, kept }
}

/** To cancel one date of a series is no change of its times. */
function withoutLeftOut(event: ImportedEvent, here: ImportedEvent): ImportedEvent {
  return { ...event, excluded_starts: event.excluded_starts.filter((start) => !here.excluded_starts.includes(start)) }
}

/** A date stays the same date where its series moves to another hour. */
function atHourOf(file: ImportedEvent, start: string, here: ImportedEvent): string {
  if (!start.endsWith(here.local_start.slice(DAY_LENGTH))) return start
  return `${start.slice(0, DAY_LENGTH)}${file.local_start.slice(DAY_LENGTH)}`
}

function isSame(part: Part, one: ImportedEvent, other: ImportedEvent): boolean {
  return JSON.stringify(pick(part, one)) === JSON.stringify(pick(part, other))
}

function pick(part: Part, event: ImportedEvent): Partial<ImportedEvent> {
  return Object.fromEntries(part.map((column) => [column, event[column]]))
}
