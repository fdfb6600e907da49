import type { Selectable } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { expandOccurrences, type Occurrence, type Period } from './expand-occurrences.ts'

/** The columns of an event that say when it happens. */
export type Scheduled = Pick<
  Selectable<Schema['events']>,
  'event_id' | 'local_start' | 'duration_minutes' | 'time_zone' | 'rrule' | 'excluded_starts'
>

export function occurrencesOf(event: Scheduled, period: Period): Occurrence[] {
  return expandOccurrences(
    {
      localStart: event.local_start,
      durationMinutes: event.duration_minutes,
      timeZone: event.time_zone,
      rrule: event.rrule,
      excludedStarts: event.excluded_starts,
    },
    period,
  )
}
