import type { EventCard, EventDate } from '../../../shared/events/schemas.ts'
import { createViewerTimes } from '../../../shared/events/viewer-times.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { toWorkingHours, type PersonRow } from '../../db/people.ts'
import { nobodyYet, readAttendance, type Attendance } from './attendance.ts'
import { occurrenceId, type OccurrenceRow } from './occurrences.ts'

/** The same few queries for any number of occurrences; the order is kept. */
export async function toCards(
  context: ActorContext,
  viewer: PersonRow,
  rows: readonly OccurrenceRow[],
): Promise<EventCard[]> {
  return rows.map(await prepareCards(context, viewer, rows))
}

/** Reads once what the cards of several lists need. */
export async function prepareCards(
  context: ActorContext,
  viewer: PersonRow,
  rows: readonly OccurrenceRow[],
): Promise<(row: OccurrenceRow) => EventCard> {
  const attendance = await readAttendance(context, rows)
  const viewerTimes = createViewerTimes(toWorkingHours(viewer))
  return (row) => toCard(viewerTimes, row, attendance.get(occurrenceId(row)) ?? nobodyYet)
}

/** Without who comes. */
export function toDates(viewer: PersonRow, rows: readonly OccurrenceRow[]): EventDate[] {
  const viewerTimes = createViewerTimes(toWorkingHours(viewer))
  return rows.map((row) => ({
    ...toDate(row),
    inWorkingHours: viewerTimes(timesOf(row)).inWorkingHours,
    answer: row.my_answer ?? 'none',
  }))
}

function toDate(row: OccurrenceRow): Omit<EventDate, 'inWorkingHours' | 'answer'> {
  return {
    eventId: row.event_id,
    startsAt: row.starts_at.toISOString(),
    title: row.title,
    endsAt: row.ends_at.toISOString(),
    allDay: row.all_day,
    cancelled: row.cancelled_at !== null,
  }
}

function timesOf(row: OccurrenceRow) {
  return { startsAt: row.starts_at, endsAt: row.ends_at, allDay: row.all_day, timeZone: row.time_zone }
}

function toCard(
  viewerTimes: ReturnType<typeof createViewerTimes>,
  row: OccurrenceRow,
  attendance: Attendance,
): EventCard {
  return {
    ...toDate(row),
    recurring: row.rrule !== null,
    place: row.place,
    online: row.join_url !== null,
    group: toGroup(row),
    host: toHost(row),
    capacity: row.capacity,
    goingCount: attendance.going,
    waitingCount: attendance.waiting,
    mine: { answer: row.my_answer ?? 'none', waitingPosition: attendance.waitingPosition },
    ...viewerTimes(timesOf(row)),
    faces: attendance.faces,
    knownGoingCount: attendance.knownGoing,
  }
}

function toGroup({ group_id: id, group_name: name }: OccurrenceRow): EventCard['group'] {
  return id === null || name === null ? null : { id, name }
}

function toHost(row: OccurrenceRow): PersonSummary | null {
  if (row.host_id === null || row.host_name === null) return null
  return {
    id: row.host_id,
    name: row.host_name,
    title: row.host_title,
    department: row.host_department,
    office: row.host_office,
  }
}
