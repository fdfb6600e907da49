import type { Insertable } from 'kysely'
import { addDays } from '../../../shared/time/working-hours.ts'
import { expandOccurrences } from '../../calendar/expand-occurrences.ts'
import { horizon } from '../../calendar/horizon.ts'
import type { Schema } from '../../db/schema.ts'
import { sampleGroupId } from './build-groups.ts'
import { officeNamed } from './draw-people.ts'
import type { EventDefinition } from './event-definition.ts'
import { gatheringDefinitions } from './event-definitions-gatherings.ts'
import { seriesDefinitions } from './event-definitions-series.ts'
import { talkDefinitions } from './event-definitions-talks.ts'
import { SAMPLE_DOMAIN, samplePersonId } from './personas.ts'
import { stableId } from './stable-id.ts'
import { addWorkingDays } from './working-days.ts'

type EventRow = Omit<Insertable<Schema['events']>, 'tenant_id'>
type OccurrenceRow = Omit<Insertable<Schema['occurrences']>, 'tenant_id'>

/** One event with its definition and its dates, in order. */
export interface SampleEvent {
  definition: EventDefinition
  row: EventRow
  occurrences: OccurrenceRow[]
}

const RULES = {
  weekly: 'FREQ=WEEKLY',
  'every-two-weeks': 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=WEEKLY;INTERVAL=4',
}
/** Divisible by every interval above, so that a series falls on its day. */
const DAYS_SINCE_SERIES_BEGAN = 56

/** @param today ISO date of a working day. */
export function buildEvents(today: string, now: Date): SampleEvent[] {
  return [...seriesDefinitions, ...talkDefinitions, ...gatheringDefinitions].map((definition) => {
    const row = toRow(definition, today, now)
    const schedule = {
      localStart: row.local_start,
      durationMinutes: row.duration_minutes,
      timeZone: row.time_zone,
      rrule: row.rrule ?? null,
      excludedStarts: [],
    }
    const occurrences = expandOccurrences(schedule, horizon(now)).map(({ startsAt, endsAt }) => ({
      event_id: row.event_id,
      starts_at: startsAt,
      ends_at: endsAt,
    }))
    return { definition, row, occurrences }
  })
}

function toRow(definition: EventDefinition, today: string, now: Date): EventRow {
  const { title, description, repeats, place = null, capacity = null, allDay = false, online = false } = definition
  const id = stableId('event', title)
  const firstDay = addWorkingDays(today, definition.day)
  const start = repeats === undefined ? firstDay : addDays(firstDay, -DAYS_SINCE_SERIES_BEGAN)
  return {
    event_id: id,
    uid: `${id}@${SAMPLE_DOMAIN}`,
    title,
    description,
    place,
    join_url: online ? `https://meet.${SAMPLE_DOMAIN}/${id.slice(0, 8)}` : null,
    group_id: definition.group === undefined ? null : sampleGroupId(definition.group),
    host_id: samplePersonId(definition.host),
    capacity,
    ...clockOf(definition, start),
    duration_minutes: definition.minutes,
    all_day: allDay,
    rrule: repeats === undefined ? null : RULES[repeats],
    cancelled_at: definition.cancelled === true ? now : null,
  }
}

/** A day without hours is the same date everywhere: it is kept in UTC. */
function clockOf({ allDay = false, at, office }: EventDefinition, date: string) {
  if (allDay) return { local_start: `${date}T00:00:00`, time_zone: 'UTC' }
  return { local_start: `${date}T${at}:00`, time_zone: officeNamed(office).timeZone }
}
