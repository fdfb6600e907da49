import type { Generated } from 'kysely'
import type { CadenceDays } from '../../shared/follow-ups/schemas.ts'
import type { DateText, TenantRow } from './column-types.ts'

/** A confirmed meeting of two people, written once per side. */
export interface MeetingTable extends TenantRow {
  meeting_id: string
  person_id: string
  other_id: string
  met_at: Date
  source: 'check-in' | 'event' | 'introduction' | 'follow-up' | 'by-hand'
  /** Makes confirming the same thing twice one meeting. */
  source_key: string
}

export interface ContactTable extends TenantRow {
  person_id: string
  other_id: string
  cadence_days: CadenceDays
  /** When a follow-up is next due; null where no reminders are wanted. */
  due_on: DateText | null
  created_at: Date
  /** Private to `person_id`: never in a card, list or log. */
  note: Generated<string>
  promise: string | null
  promise_on: DateText | null
  ignored_count: Generated<number>
  nudged_on: DateText | null
}

/** When somebody's next day of follow-ups begins; there for everybody who has a contact. */
export interface FollowUpDayTable extends TenantRow {
  person_id: string
  next_at: Generated<Date>
  /** The date of their latest nudge. */
  nudged_on: DateText | null
}
