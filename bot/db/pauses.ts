import { laterEnd, type Pausable } from '../../shared/people/pauses.ts'
import type { DateText } from './column-types.ts'

/** The first day after each pause, which may be `infinity`; null where there is none. */
export interface PauseColumns {
  /** Of everything. */
  paused_until: DateText | null
  coffee_paused_until: DateText | null
  buddy_paused_until: DateText | null
  mentoring_paused_until: DateText | null
  groups_paused_until: DateText | null
  events_paused_until: DateText | null
  follow_ups_paused_until: DateText | null
}

export const pauseColumn = {
  everything: 'paused_until',
  coffee: 'coffee_paused_until',
  buddy: 'buddy_paused_until',
  mentoring: 'mentoring_paused_until',
  groups: 'groups_paused_until',
  events: 'events_paused_until',
  'follow-ups': 'follow_ups_paused_until',
} as const satisfies Record<Pausable, keyof PauseColumns>

/** For queries that join `profiles` themselves. */
export const pauseColumns = [
  'profiles.paused_until',
  'profiles.coffee_paused_until',
  'profiles.buddy_paused_until',
  'profiles.mentoring_paused_until',
  'profiles.groups_paused_until',
  'profiles.events_paused_until',
  'profiles.follow_ups_paused_until',
] as const

/** The first day on which a programme goes on for somebody: its own pause is over, and that of everything. */
export function pausedUntil(row: PauseColumns, programme: Pausable): DateText | null {
  return laterEnd(row.paused_until, row[pauseColumn[programme]])
}
