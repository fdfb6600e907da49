import type { EventDraft } from '../../../../shared/events/draft.ts'
import type { DraftTimes } from '../../../../shared/events/draft-times.ts'
import { toRule } from '../../../calendar/rules.ts'
import type { EventRow } from './hosted-event.ts'

/** What a form can change of an event. */
export type HostedColumns = Pick<
  EventRow,
  | 'title'
  | 'description'
  | 'place'
  | 'join_url'
  | 'group_id'
  | 'capacity'
  | 'local_start'
  | 'duration_minutes'
  | 'all_day'
  | 'time_zone'
  | 'rrule'
>

/** @param formerRule what `as-it-is` means. */
export function toColumns(draft: EventDraft, times: DraftTimes, formerRule: string | null): HostedColumns {
  return {
    title: draft.title.replace(/\s+/g, ' '),
    description: draft.description,
    place: draft.place === '' ? null : draft.place,
    join_url: draft.joinUrl === '' ? null : draft.joinUrl,
    group_id: draft.groupId,
    capacity: draft.capacity,
    local_start: times.localStart,
    duration_minutes: times.durationMinutes,
    all_day: times.allDay,
    time_zone: times.timeZone,
    rrule: draft.repeats === 'as-it-is' ? formerRule : toRule(draft.repeats, times.localStart, draft.until),
  }
}
