import type { Generated } from 'kysely'
import type { Json, TenantRow } from './column-types.ts'

export interface EventTable extends TenantRow {
  event_id: string
  /** RFC 5545 UID, the key of re-imports. */
  uid: string
  title: string
  description: string
  place: string | null
  join_url: string | null
  group_id: string | null
  host_id: string | null
  capacity: number | null
  /** Wall-clock start in `time_zone`, so that a series keeps its hour over DST. */
  local_start: string
  duration_minutes: number
  all_day: Generated<boolean>
  time_zone: string
  rrule: string | null
  excluded_starts: Generated<string[]>
  cancelled_at: Date | null
  /** Grows with every change: who edits an older one is told. */
  version: Generated<number>
  changed_at: Generated<Date>
  /** Nobody hosts it since then, and its guests have been asked. */
  host_sought_at: Generated<Date | null>
}

/** An event as its calendar file had it last. */
export interface ImportedEventTable extends TenantRow {
  event_id: string
  content: Json<ImportedEvent>
}

export interface ImportedEvent {
  title: string
  description: string
  place: string | null
  join_url: string | null
  group_id: string | null
  local_start: string
  duration_minutes: number
  all_day: boolean
  time_zone: string
  rrule: string | null
  excluded_starts: string[]
  cancelled: boolean
  /** By their digest, so that an erased person is named nowhere. */
  host: string | null
}

/** Who does not want to host an event, and is not asked again. */
export interface HostDeclineTable extends TenantRow {
  event_id: string
  person_id: string
}

/** Holds an event together with its host. */
export interface CoHostTable extends TenantRow {
  event_id: string
  person_id: string
}

/** The dates of an event, written ahead for half a year, so that lists are plain indexed reads. */
export interface OccurrenceTable extends TenantRow {
  event_id: string
  starts_at: Date
  ends_at: Date
  /** This date alone does not take place; it stays, so that whoever meant to come can see that. */
  cancelled_at: Generated<Date | null>
}

/** Where a date has gone, so that links from before still lead there. */
export interface OccurrenceMoveTable extends TenantRow {
  event_id: string
  starts_at: Date
  to_event_id: string
  to_starts_at: Date
}

export interface RsvpTable extends TenantRow {
  event_id: string
  starts_at: Date
  person_id: string
  answer: 'going' | 'maybe' | 'no' | 'waiting'
  /** Order on the waiting list. */
  answered_at: Date
  /** A place given up still counts as taken until then, so that its giver can take it back. */
  place_held_until: Date | null
  /** Who left the waiting list stands where they stood until then: `answered_at` is kept. */
  line_kept_until: Generated<Date | null>
  /** When the reminder, and the question whom they met, were put into the outbox. */
  reminder_planned_at: Generated<Date | null>
  recap_planned_at: Generated<Date | null>
  /** What they said afterwards; whom they met is in their meetings. */
  recap: Generated<'told' | 'absent' | null>
}

/** The private address of somebody's own calendar; the secret itself is stored nowhere. */
export interface CalendarFeedTable extends TenantRow {
  person_id: string
  secret_digest: string
  created_at: Date
}
