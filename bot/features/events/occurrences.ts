import { isActive } from '../../db/people.ts'
import type { ActorContext } from '../../context.ts'

/**
 * Occurrences with their event, group, host and the viewer's own answer and membership: the one query
 * behind every list. A host who has left is nobody any more.
 */
export function occurrenceRows({ tx, actor, now }: ActorContext) {
  return tx
    .selectFrom('occurrences')
    .innerJoin('events', (join) =>
      join
        .onRef('events.tenant_id', '=', 'occurrences.tenant_id')
        .onRef('events.event_id', '=', 'occurrences.event_id'),
    )
    .leftJoin('groups', (join) =>
      join.onRef('groups.tenant_id', '=', 'events.tenant_id').onRef('groups.group_id', '=', 'events.group_id'),
    )
    .leftJoin('people', (join) =>
      join
        .onRef('people.tenant_id', '=', 'events.tenant_id')
        .onRef('people.person_id', '=', 'events.host_id')
        .on(isActive(now)),
    )
    .leftJoin('rsvps as mine', (join) =>
      join
        .onRef('mine.tenant_id', '=', 'occurrences.tenant_id')
        .onRef('mine.event_id', '=', 'occurrences.event_id')
        .onRef('mine.starts_at', '=', 'occurrences.starts_at')
        .on('mine.person_id', '=', actor.personId),
    )
    .leftJoin('memberships as membership', (join) =>
      join
        .onRef('membership.tenant_id', '=', 'events.tenant_id')
        .onRef('membership.group_id', '=', 'events.group_id')
        .on('membership.person_id', '=', actor.personId)
        .on('membership.state', '=', 'joined'),
    )
    .select([
      'occurrences.event_id',
      'occurrences.starts_at',
      'occurrences.ends_at',
      'events.title',
      'events.place',
      'events.join_url',
      'events.capacity',
      'events.all_day',
      'events.time_zone',
      'events.rrule',
      'groups.group_id',
      'groups.name as group_name',
      'groups.kind as group_kind',
      'membership.visibility as my_visibility',
      'people.person_id as host_id',
      'people.display_name as host_name',
      'people.title as host_title',
      'people.department as host_department',
      'people.office as host_office',
      'mine.answer as my_answer',
      'mine.recap as my_recap',
    ])
    .select((query) => [
      query.fn.coalesce('events.cancelled_at', 'occurrences.cancelled_at').as('cancelled_at'),
      query('events.host_sought_at', 'is not', null).as('is_host_wanted'),
    ])
}

/** With what the event is about, which lists of hundreds leave out: it may be pages. */
export function describedRows(context: ActorContext) {
  return occurrenceRows(context).select('events.description')
}

/** One date of an event. */
export interface DateKey {
  event_id: string
  starts_at: Date
}

/** A few, in the order of their keys. */
export async function readOccurrences(context: ActorContext, keys: readonly DateKey[]): Promise<DescribedRow[]> {
  if (keys.length === 0) return []
  const rows = await describedRows(context)
    .where((where) =>
      where.or(
        keys.map((key) =>
          where.and([
            where('occurrences.event_id', '=', key.event_id),
            where('occurrences.starts_at', '=', key.starts_at),
          ]),
        ),
      ),
    )
    .execute()
  const byId = new Map(rows.map((row) => [occurrenceId(row), row]))
  return keys.flatMap((key) => byId.get(occurrenceId(key)) ?? [])
}

export type OccurrenceRow = Awaited<ReturnType<ReturnType<typeof occurrenceRows>['execute']>>[number]
export type DescribedRow = Awaited<ReturnType<ReturnType<typeof describedRows>['execute']>>[number]

/** Tells the dates of recurring events apart. */
export function occurrenceId(row: DateKey): string {
  return `${row.event_id}/${String(row.starts_at.getTime())}`
}
