import { sql } from 'kysely'
import { facet, type FieldText } from '../../shared/search/document.ts'
import type { Context } from '../context.ts'
import { isActive } from '../db/people.ts'
import type { LoadedDocument } from './loaded-document.ts'

/** A whole day ends at midnight UTC of its date, and lasts half a day longer where the date does. */
const LATEST_ZONE_MS = 12 * 3_600_000

/** Facets that events are asked for by. */
export const COMING = facet('is', 'coming')
export const heldBy = (groupId: string): string => facet('group', groupId)

interface EventSearchRow {
  event_id: string
  title: string
  description: string
  place: string | null
  join_url: string | null
  all_day: boolean
  cancelled_at: Date | null
  group_id: string | null
  group_name: string | null
  host: string | null
  host_leaves: Date | null
  ends_at: Date | null
}

/**
 * Events as they are searched, in no particular order; an id that is no event any more has no document.
 * Group and host are looked up by their keys, also by a planner that knows nothing of the tables yet.
 */
export async function loadEventDocuments(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  eventIds: readonly string[] | 'all',
): Promise<LoadedDocument[]> {
  const wanted = eventIds === 'all' ? sql<boolean>`true` : sql<boolean>`events.event_id = ANY(${[...eventIds]}::uuid[])`
  const { rows } = await sql<EventSearchRow>`
    SELECT events.event_id, events.title, events.description, place, join_url, all_day, cancelled_at,
           events.group_id, holder.name AS group_name, host.display_name AS host, host.leave_at AS host_leaves,
           (SELECT max(occurrences.ends_at) FROM occurrences
            WHERE occurrences.tenant_id = events.tenant_id AND occurrences.event_id = events.event_id
              AND occurrences.cancelled_at IS NULL) AS ends_at
    FROM events
    LEFT JOIN LATERAL (
      SELECT name FROM groups WHERE groups.tenant_id = events.tenant_id AND groups.group_id = events.group_id LIMIT 1
    ) AS holder ON true
    LEFT JOIN LATERAL (
      SELECT display_name, leave_at FROM people
      WHERE people.tenant_id = events.tenant_id AND people.person_id = events.host_id AND ${isActive(now)} LIMIT 1
    ) AS host ON true
    WHERE ${wanted}`.execute(tx)
  return rows.map((row) => toDocument(row, now))
}

/** Events whose documents name one of these people. */
export async function findEventsOfPeople({ tx }: Pick<Context, 'tx'>, personIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('events')
    .select('event_id')
    .where(sql<boolean>`host_id = ANY(${[...personIds]}::uuid[])`)
    .execute()
  return rows.map((row) => row.event_id)
}

/** Events whose documents name one of these groups. */
export async function findEventsOfGroups({ tx }: Pick<Context, 'tx'>, groupIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('events')
    .select('event_id')
    .where(sql<boolean>`group_id = ANY(${[...groupIds]}::uuid[])`)
    .execute()
  return rows.map((row) => row.event_id)
}

function toDocument(row: EventSearchRow, now: Date): LoadedDocument {
  const end = row.cancelled_at === null ? endOf(row) : null
  const isComing = end !== null && end > now
  return {
    document: {
      id: row.event_id,
      texts: textsOf(row).filter(({ text }) => text !== ''),
      facets: facetsOf(row, isComing),
      quality: isComing ? 1 : 0,
    },
    reloadAt: earliest([row.host_leaves, isComing ? end : null]),
  }
}

function endOf({ ends_at: end, all_day: isAllDay }: EventSearchRow): Date | null {
  return end === null || !isAllDay ? end : new Date(end.getTime() + LATEST_ZONE_MS)
}

function textsOf({ title, group_name: group, place, join_url: url, host, description }: EventSearchRow): FieldText[] {
  return [
    { field: 'name', text: title },
    // Once more, for what its words are also called: names themselves have no synonyms.
    { field: 'interest', text: [title, group ?? ''].join(' ; ') },
    { field: 'place', text: [place, url === null ? null : 'online'].filter((part) => part !== null).join(' ; ') },
    { field: 'person', text: host ?? '' },
    { field: 'text', text: description },
  ]
}

function facetsOf(row: EventSearchRow, isComing: boolean): string[] {
  return [
    ...(isComing ? [COMING] : []),
    ...(row.group_id === null ? [] : [heldBy(row.group_id)]),
    ...(row.join_url === null ? [] : [facet('way', 'online')]),
    ...(row.place === null ? [] : [facet('way', 'in-person')]),
  ]
}

function earliest(instants: readonly (Date | null)[]): Date | null {
  const known = instants.filter((instant) => instant !== null).map((instant) => instant.getTime())
  return known.length === 0 ? null : new Date(Math.min(...known))
}
