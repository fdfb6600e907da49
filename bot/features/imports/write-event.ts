import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ImportedEvent } from '../../db/event-schema.ts'
import { personDigest } from '../../db/erasures.ts'
import type { ParsedEvent } from './parse-event.ts'
import { alignOccurrences } from './align-occurrences.ts'
import type { EventRow, KnownEvent } from './known-events.ts'
import { mergeEvent } from './merge-event.ts'
import type { ImportContext } from './report.ts'

type EventColumns = Omit<EventRow, 'tenant_id' | 'event_id' | 'capacity' | 'version' | 'changed_at' | 'host_sought_at'>

interface Written {
  became: 'created' | 'updated' | 'unchanged'
  /** What the file has changed, but somebody here before. */
  kept: string[]
}

interface Found {
  known: KnownEvent | undefined
  groupId: string | null
  hostId: string | null
}

/** Creates or changes one event with its dates; what was changed here stays. */
export async function writeEvent(context: ImportContext, event: ParsedEvent, found: Found): Promise<Written> {
  const file = toImported(event, { groupId: found.groupId, host: digestOf(context.tenantId, found.hostId) })
  if (found.known === undefined) return { became: await createEvent(context, event, { file, ...found }), kept: [] }
  return await changeEvent(context, event, { file, ...found, known: found.known })
}

async function createEvent(
  context: ImportContext,
  { uid }: ParsedEvent,
  { file, hostId }: Pick<Found, 'hostId'> & { file: ImportedEvent },
): Promise<'created'> {
  const { tx, tenantId, now } = context
  const columns = toColumns(uid, file, { hostId, cancelledAt: now })
  const row = { ...columns, event_id: randomUUID() }
  await tx
    .insertInto('events')
    .values({ ...row, tenant_id: tenantId })
    .execute()
  await remember(context, row.event_id, file)
  await alignOccurrences(context, row)
  return 'created'
}

async function changeEvent(
  context: ImportContext,
  { uid }: ParsedEvent,
  { file, known: { row, was }, hostId }: Pick<Found, 'hostId'> & { file: ImportedEvent; known: KnownEvent },
): Promise<Written> {
  const { tx, now } = context
  const { merged, said, kept } = mergeEvent({ was, here: toContent(row), file })
  const columns = toColumns(uid, merged, {
    hostId: merged.host === file.host ? hostId : row.host_id,
    cancelledAt: row.cancelled_at ?? now,
  })
  if (was !== null) await remember(context, row.event_id, said)
  if (isSame(row, columns)) return { became: 'unchanged', kept }
  await tx
    .updateTable('events')
    .set((before) => ({ ...columns, version: before('version', '+', 1), changed_at: now }))
    .where('event_id', '=', row.event_id)
    .execute()
  await alignOccurrences(context, { ...columns, event_id: row.event_id })
  return { became: 'updated', kept }
}

async function remember({ tx, tenantId }: ImportContext, eventId: string, file: ImportedEvent): Promise<void> {
  await tx
    .insertInto('imported_events')
    .values({ tenant_id: tenantId, event_id: eventId, content: JSON.stringify(file) })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'event_id']).doUpdateSet({ content: sql`excluded.content` }),
    )
    .execute()
}

function toContent(row: EventRow): ImportedEvent {
  return {
    title: row.title,
    description: row.description,
    place: row.place,
    join_url: row.join_url,
    group_id: row.group_id,
    local_start: row.local_start,
    duration_minutes: row.duration_minutes,
    all_day: row.all_day,
    time_zone: row.time_zone,
    rrule: row.rrule,
    excluded_starts: row.excluded_starts,
    cancelled: row.cancelled_at !== null,
    host: digestOf(row.tenant_id, row.host_id),
  }
}

function toImported(
  event: ParsedEvent,
  { groupId, host }: { groupId: string | null; host: string | null },
): ImportedEvent {
  return {
    title: event.title,
    description: event.description,
    place: event.place,
    join_url: event.joinUrl,
    group_id: groupId,
    local_start: event.localStart,
    duration_minutes: event.durationMinutes,
    all_day: event.allDay,
    time_zone: event.timeZone,
    rrule: event.rrule,
    excluded_starts: event.excludedStarts,
    cancelled: event.cancelled,
    host,
  }
}

function digestOf(tenantId: string, personId: string | null): string | null {
  return personId === null ? null : personDigest(tenantId, personId)
}

function toColumns(
  uid: string,
  { cancelled, host: _digest, ...content }: ImportedEvent,
  { hostId, cancelledAt }: { hostId: string | null; cancelledAt: Date },
): EventColumns {
  return { uid, ...content, host_id: hostId, cancelled_at: cancelled ? cancelledAt : null }
}

function isSame(before: EventRow, after: EventColumns): boolean {
  return (Object.keys(after) as (keyof EventColumns)[]).every(
    (column) => JSON.stringify(before[column]) === JSON.stringify(after[column]),
  )
}
