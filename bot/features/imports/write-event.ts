import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Schema } from '../../db/schema.ts'
import type { ParsedEvent } from './parse-event.ts'
import { alignOccurrences } from './align-occurrences.ts'
import type { ImportContext } from './report.ts'

type EventRow = Selectable<Schema['events']>
type EventColumns = Omit<EventRow, 'tenant_id' | 'event_id' | 'capacity' | 'version' | 'changed_at'>

export async function readEvents({ tx }: ImportContext): Promise<Map<string, EventRow>> {
  const rows = await tx.selectFrom('events').selectAll().execute()
  return new Map(rows.map((row) => [row.uid, row]))
}

/** Creates or changes one event with its dates. */
export async function writeEvent(
  context: ImportContext,
  event: ParsedEvent,
  { before, groupId, hostId }: { before: EventRow | undefined; groupId: string | null; hostId: string | null },
): Promise<'created' | 'updated' | 'unchanged'> {
  const { tx, tenantId, now } = context
  const columns = toColumns(event, { groupId, hostId, cancelledAt: before?.cancelled_at ?? now })
  if (before !== undefined && isSame(before, columns)) return 'unchanged'
  const eventId = before?.event_id ?? randomUUID()
  if (before === undefined) {
    await tx
      .insertInto('events')
      .values({ ...columns, tenant_id: tenantId, event_id: eventId })
      .execute()
  } else {
    await tx
      .updateTable('events')
      .set((event) => ({ ...columns, version: event('version', '+', 1), changed_at: now }))
      .where('event_id', '=', eventId)
      .execute()
  }
  await alignOccurrences(context, { ...columns, event_id: eventId })
  return before === undefined ? 'created' : 'updated'
}

function toColumns(
  event: ParsedEvent,
  { groupId, hostId, cancelledAt }: { groupId: string | null; hostId: string | null; cancelledAt: Date },
): EventColumns {
  return {
    uid: event.uid,
    title: event.title,
    description: event.description,
    place: event.place,
    join_url: event.joinUrl,
    group_id: groupId,
    host_id: hostId,
    local_start: event.localStart,
    duration_minutes: event.durationMinutes,
    all_day: event.allDay,
    time_zone: event.timeZone,
    rrule: event.rrule,
    excluded_starts: event.excludedStarts,
    cancelled_at: event.cancelled ? cancelledAt : null,
  }
}

function isSame(before: EventRow, after: EventColumns): boolean {
  return (Object.keys(after) as (keyof EventColumns)[]).every(
    (column) => JSON.stringify(before[column]) === JSON.stringify(after[column]),
  )
}
