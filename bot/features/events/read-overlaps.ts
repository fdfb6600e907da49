import type { EventDetail } from '../../../shared/events/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { takesPlace } from '../../db/takes-place.ts'
import type { OccurrenceRow } from './occurrences.ts'

const MOST_OVERLAPS = 3

/**
 * What else the viewer means to come to at that time, as far as Hallway knows: it reads nobody's calendar. Null
 * for what is over, and for whole days, which leave room for something else.
 */
export async function readOverlaps(
  { tx, actor, now }: ActorContext,
  row: OccurrenceRow,
): Promise<EventDetail['overlaps']> {
  if (row.all_day || row.cancelled_at !== null || row.ends_at <= now) return null
  const others = await tx
    .selectFrom('rsvps')
    .innerJoin('occurrences', (join) =>
      join
        .onRef('occurrences.tenant_id', '=', 'rsvps.tenant_id')
        .onRef('occurrences.event_id', '=', 'rsvps.event_id')
        .onRef('occurrences.starts_at', '=', 'rsvps.starts_at'),
    )
    .innerJoin('events', (join) =>
      join.onRef('events.tenant_id', '=', 'rsvps.tenant_id').onRef('events.event_id', '=', 'rsvps.event_id'),
    )
    .select(['rsvps.event_id', 'rsvps.starts_at', 'events.title'])
    .where('rsvps.person_id', '=', actor.personId)
    .where('rsvps.event_id', '<>', row.event_id)
    .where('rsvps.answer', 'in', ['going', 'maybe'])
    .where('rsvps.starts_at', '<', row.ends_at)
    .where('occurrences.ends_at', '>', row.starts_at)
    .where('events.all_day', '=', false)
    .where(takesPlace)
    .orderBy('rsvps.starts_at')
    .limit(MOST_OVERLAPS)
    .execute()
  return others.map(({ event_id: eventId, starts_at: startsAt, title }) => ({
    eventId,
    startsAt: startsAt.toISOString(),
    title,
  }))
}
