import { DateTime } from 'luxon'
import type { DraftField, DraftProblem, EventDraft } from './draft.ts'
import { LONGEST_EVENT_DAYS } from './limits.ts'

const MINUTES_A_DAY = 1_440
const WALL_CLOCK = "yyyy-MM-dd'T'HH:mm"

/** When a draft takes place, as the calendar keeps it. */
export interface DraftTimes {
  /** Wall clock in `timeZone`, yyyy-mm-ddThh:mm:ss. */
  localStart: string
  durationMinutes: number
  allDay: boolean
  /** UTC for whole days, which are the same date everywhere. */
  timeZone: string
  startsAt: Date
  endsAt: Date
}

/** @param draft with a zone that exists. */
export function readDraftTimes(draft: EventDraft): DraftTimes | DraftProblem[] {
  const { allDay } = draft
  const timeZone = allDay ? 'UTC' : draft.timeZone
  const start = readTime(draft, 'start', timeZone)
  const end = readTime(draft, 'end', timeZone)
  if (!(start instanceof DateTime) || !(end instanceof DateTime)) {
    return [start, end].flatMap((part) => (part instanceof DateTime ? [] : [part]))
  }
  const until = allDay ? end.plus({ days: 1 }) : end
  const durationMinutes = Math.round(until.diff(start).as('minutes'))
  if (durationMinutes <= 0) return [{ field: endField(draft), code: 'ends-before-start' }]
  if (durationMinutes > LONGEST_EVENT_DAYS * MINUTES_A_DAY) return [{ field: 'endDate', code: 'lasts-too-long' }]
  return {
    localStart: start.toFormat("yyyy-MM-dd'T'HH:mm:ss"),
    durationMinutes,
    allDay,
    timeZone,
    startsAt: start.toJSDate(),
    endsAt: until.toJSDate(),
  }
}

function readTime(draft: EventDraft, edge: 'start' | 'end', timeZone: string): DateTime | DraftProblem {
  const [date, time] = [draft[`${edge}Date`], draft.allDay ? '00:00' : draft[`${edge}Time`]]
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !DateTime.fromISO(date, { zone: 'utc' }).isValid) {
    return { field: `${edge}Date`, code: 'no-date' }
  }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return { field: `${edge}Time`, code: 'no-time' }
  const instant = DateTime.fromISO(`${date}T${time}`, { zone: timeZone })
  // On the day the clocks go forward an hour is skipped, and the calendar would move such a time on.
  if (instant.toFormat(WALL_CLOCK) !== `${date}T${time}`) return { field: `${edge}Time`, code: 'skipped-hour' }
  return instant
}

/** Where the mistake is likely to be. */
function endField({ allDay, startDate, endDate }: EventDraft): DraftField {
  return allDay || endDate < startDate ? 'endDate' : 'endTime'
}
