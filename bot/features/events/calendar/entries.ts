import type { CalendarEntry } from '../../../calendar/write-calendar.ts'
import type { Context } from '../../../context.ts'

/** Dates with everything a calendar says of them, and the answer of one person. */
export function entryRows({ tx }: Context, personId: string) {
  return tx
    .selectFrom('occurrences')
    .innerJoin('events', (join) =>
      join
        .onRef('events.tenant_id', '=', 'occurrences.tenant_id')
        .onRef('events.event_id', '=', 'occurrences.event_id'),
    )
    .leftJoin('rsvps', (join) =>
      join
        .onRef('rsvps.tenant_id', '=', 'occurrences.tenant_id')
        .onRef('rsvps.event_id', '=', 'occurrences.event_id')
        .onRef('rsvps.starts_at', '=', 'occurrences.starts_at')
        .on('rsvps.person_id', '=', personId),
    )
    .select((query) => [
      'events.uid',
      'events.version',
      'events.changed_at',
      'events.rrule',
      'events.all_day',
      'events.title',
      'events.description',
      'events.place',
      'events.join_url',
      'occurrences.starts_at',
      'occurrences.ends_at',
      'rsvps.answer',
      query.fn.coalesce('events.cancelled_at', 'occurrences.cancelled_at').as('cancelled_at'),
    ])
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entryRows>['execute']>>[number]

export function toEntry(row: EntryRow): CalendarEntry {
  return {
    // Each date of a series is taken by itself: people come to some of them.
    uid: row.rrule === null ? row.uid : `${row.uid}#${row.starts_at.toISOString()}`,
    sequence: row.version,
    changedAt: row.changed_at,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    allDay: row.all_day,
    title: row.title,
    description: row.description,
    place: row.place,
    joinUrl: row.join_url,
    tentative: row.answer !== 'going',
    cancelled: row.cancelled_at !== null,
  }
}
