import type { Context } from '../../context.ts'
import { takesPlace } from '../../db/takes-place.ts'
import { fillPlaces, lockEvent } from './places.ts'

/**
 * Passes on places that became free: given up and not taken back within the undo time, left behind by
 * a leaver, or added to the event.
 */
export async function promoteWaiting(context: Context): Promise<void> {
  const waited = await context.tx
    .selectFrom('rsvps')
    .innerJoin('events', (join) =>
      join.onRef('events.tenant_id', '=', 'rsvps.tenant_id').onRef('events.event_id', '=', 'rsvps.event_id'),
    )
    .innerJoin('occurrences', (join) =>
      join
        .onRef('occurrences.tenant_id', '=', 'rsvps.tenant_id')
        .onRef('occurrences.event_id', '=', 'rsvps.event_id')
        .onRef('occurrences.starts_at', '=', 'rsvps.starts_at'),
    )
    .select(['rsvps.event_id', 'rsvps.starts_at'])
    .distinct()
    .where('rsvps.answer', '=', 'waiting')
    .where('rsvps.starts_at', '>', context.now)
    .where(takesPlace)
    // One order for all: sweeps that overlap wait for each other instead of deadlocking.
    .orderBy('rsvps.event_id')
    .orderBy('rsvps.starts_at')
    .execute()
  for (const row of waited) {
    const { capacity, cancelled } = await lockEvent(context, row.event_id)
    if (!cancelled) await fillPlaces(context, { eventId: row.event_id, startsAt: row.starts_at }, capacity)
  }
}
