import type { Context } from '../../../context.ts'
import { activePeople } from '../../../db/people.ts'
import { takesPlace } from '../../../db/takes-place.ts'
import { cancelAll } from '../hosting/cancel-event.ts'
import type { EventRow } from '../hosting/hosted-event.ts'
import { tellGuests } from '../hosting/tell-guests.ts'
import { assignHost } from './assign-host.ts'

/** Nobody comes to an event that nobody hosts: so long before it begins it is cancelled, and its guests are told. */
const CANCELLED_AHEAD_MS = 24 * 3_600_000
/** Of one slot: few enough to hold no lock for long; whatever is left has the next slot. */
const MOST_EVENTS = 200

/** Events whose host has left, or gave up, go to somebody else, or end kindly. */
export async function handOverEvents(context: Context): Promise<void> {
  for (const event of await claimWithoutHost(context)) {
    const next = await readNextStart(context, event)
    if (next === null) continue
    if (event.host_sought_at === null || next.getTime() - context.now.getTime() > CANCELLED_AHEAD_MS) {
      await assignHost(context, event)
    } else {
      await cancelKindly(context, event)
    }
  }
}

async function claimWithoutHost(context: Context): Promise<EventRow[]> {
  const { tx, now } = context
  return await tx
    .selectFrom('events')
    .selectAll()
    .where('cancelled_at', 'is', null)
    .where((where) =>
      where.or([
        where('host_sought_at', 'is not', null),
        where.and([
          where('host_id', 'is not', null),
          where('host_id', 'not in', activePeople(context).select('people.person_id')),
        ]),
      ]),
    )
    .where('event_id', 'in', (query) =>
      query
        .selectFrom('occurrences')
        .select('occurrences.event_id')
        .where('occurrences.starts_at', '>', now)
        .where('occurrences.cancelled_at', 'is', null),
    )
    .orderBy('event_id')
    .limit(MOST_EVENTS)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** Null where all that is to come has begun. */
export async function readNextStart({ tx, now }: Context, event: Pick<EventRow, 'event_id'>): Promise<Date | null> {
  const next = await tx
    .selectFrom('occurrences')
    .innerJoin('events', (join) =>
      join
        .onRef('events.tenant_id', '=', 'occurrences.tenant_id')
        .onRef('events.event_id', '=', 'occurrences.event_id'),
    )
    .select('occurrences.starts_at')
    .where('occurrences.event_id', '=', event.event_id)
    .where('occurrences.starts_at', '>', now)
    .where(takesPlace)
    .orderBy('occurrences.starts_at')
    .limit(1)
    .executeTakeFirst()
  return next?.starts_at ?? null
}

async function cancelKindly(context: Context, event: EventRow): Promise<void> {
  const dates = await cancelAll(context, event)
  await tellGuests(context, {
    kind: 'event-cancelled',
    eventId: event.event_id,
    by: null,
    version: event.version + 1,
    dates,
    all: event.rrule !== null,
  })
}
