import type { DateText, TenantRow } from './column-types.ts'

/** When the person may be written to, where that is not when they work: all three, or none. */
export interface MessageHoursColumns {
  message_days: number[] | null
  message_start_minute: number | null
  message_end_minute: number | null
}

/** A day on which nobody of an office works. */
export interface HolidayTable extends TenantRow {
  /** In small letters; '' for the whole company. */
  office: string
  day: DateText
  name: string
}
