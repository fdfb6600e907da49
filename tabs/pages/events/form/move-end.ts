import type { EventDraft } from '../../../../shared/events/draft.ts'

type Times = Pick<EventDraft, 'startDate' | 'startTime' | 'endDate' | 'endTime'>

/** Whoever moves the start moves the event: it lasts as long as before. Half-typed times move nothing. */
export function withStart(times: Times, start: Partial<Pick<Times, 'startDate' | 'startTime'>>): Times {
  const next = { ...times, ...start }
  const moved = wallClock(next.startDate, next.startTime) - wallClock(times.startDate, times.startTime)
  const end = new Date(wallClock(times.endDate, times.endTime) + moved)
  if (Number.isNaN(end.getTime())) return next
  const text = end.toISOString()
  return { ...next, endDate: text.slice(0, 10), endTime: text.slice(11, 16) }
}

/** Counted as if all days had 24 hours, as people count. */
function wallClock(date: string, time: string): number {
  return Date.parse(`${date}T${time}Z`)
}
