import type { ImportedEvent } from '../../db/event-schema.ts'

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
 * file has it. Dates that were left out here stay out.
 *
 * @param was what the file said last; null for an event, or a date of a series, that was made here: it stays.
 * @returns in `kept` what both have changed, each in its own way.
 */
export function mergeEvent({
  was,
  here,
  file,
}: {
  was: ImportedEvent | null
  here: ImportedEvent
  file: ImportedEvent
}): { merged: ImportedEvent; kept: string[] } {
  const merged = { ...here }
  const kept: string[] = []
  for (const [name, part] of Object.entries(parts)) {
    const isEdited = was === null || !isSame(part, withoutLeftOut(was, here), withoutLeftOut(here, here))
    if (!isEdited) Object.assign(merged, pick(part, file))
    else if ((was === null || !isSame(part, was, file)) && !isSame(part, here, file)) kept.push(name)
  }
  if (merged.local_start === file.local_start) merged.excluded_starts = leftOut(was, here, file)
  return { merged, kept }
}

/** To cancel one date of a series is no change of its times. */
function withoutLeftOut(event: ImportedEvent, here: ImportedEvent): ImportedEvent {
  return { ...event, excluded_starts: event.excluded_starts.filter((start) => !here.excluded_starts.includes(start)) }
}

function leftOut(was: ImportedEvent | null, here: ImportedEvent, file: ImportedEvent): string[] {
  const before = new Set(was?.excluded_starts)
  return [
    ...new Set([...file.excluded_starts, ...here.excluded_starts.filter((start) => !before.has(start))]),
  ].toSorted()
}

function isSame(part: Part, one: ImportedEvent, other: ImportedEvent): boolean {
  return JSON.stringify(pick(part, one)) === JSON.stringify(pick(part, other))
}

function pick(part: Part, event: ImportedEvent): Partial<ImportedEvent> {
  return Object.fromEntries(part.map((column) => [column, event[column]]))
}
