import { addDays } from '../../../shared/time/working-hours.ts'
import { expandOccurrences, type Period } from '../../calendar/expand-occurrences.ts'
import type { ParsedEvent } from './parse-event.ts'

const MINUTES_A_DAY = 1_440
/** A longer one is no holiday but somebody's project. */
const MOST_DAYS_OFF = 31

/** The days of one event of whole days within the period, as ISO dates; one that repeats gives those of each time. */
export function daysOff(event: ParsedEvent, period: Period): string[] {
  const length = daysLong(event)
  return expandOccurrences(event, period).flatMap(({ startsAt }) => {
    const first = startsAt.toISOString().slice(0, 10)
    return Array.from({ length }, (_, index) => addDays(first, index))
  })
}

/** Why an event is no holiday; null where it is one. */
export function whyNoHoliday(event: ParsedEvent): string | null {
  if (!event.allDay) return 'it is no whole day (VALUE=DATE).'
  return daysLong(event) > MOST_DAYS_OFF ? `it lasts longer than ${String(MOST_DAYS_OFF)} days.` : null
}

function daysLong({ durationMinutes }: ParsedEvent): number {
  return Math.max(1, Math.round(durationMinutes / MINUTES_A_DAY))
}
