import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import type { Context } from '../../../context.ts'
import type { Occurrence } from '../places.ts'
import type { EventRow, HostedEvent } from './hosted-event.ts'
import { moveDates } from './move-dates.ts'

/** The wall clock by which the series leaves a date out. */
export function localStartOf(event: Pick<EventRow, 'time_zone'>, startsAt: Date): string {
  return DateTime.fromJSDate(startsAt, { zone: event.time_zone }).toFormat("yyyy-MM-dd'T'HH:mm:ss")
}

/**
 * Makes one date of a series an event of its own, as a calendar file does with a RECURRENCE-ID. Its answers
 * go along, and the series leaves it out.
 */
export async function detachDate(
  context: Context,
  { event, date }: HostedEvent,
  changed: Partial<EventRow>,
  times: { startsAt: Date; endsAt: Date },
): Promise<Occurrence> {
  const { tx, tenantId, now } = context
  const excluded = localStartOf(event, date.starts_at)
  const single: EventRow = {
    ...event,
    ...changed,
    event_id: randomUUID(),
    uid: `${event.uid}#${excluded}`,
    rrule: null,
    excluded_starts: [],
    version: event.version + 1,
    changed_at: now,
  }
  await tx.insertInto('events').values(single).execute()
  const from = { eventId: event.event_id, startsAt: date.starts_at }
  const to = { eventId: single.event_id, startsAt: times.startsAt }
  await moveDates(context, [{ from, to }], async () => {
    await tx
      .insertInto('occurrences')
      .values({ tenant_id: tenantId, event_id: to.eventId, starts_at: to.startsAt, ends_at: times.endsAt })
      .execute()
    await tx
      .deleteFrom('occurrences')
      .where('event_id', '=', from.eventId)
      .where('starts_at', '=', from.startsAt)
      .execute()
  })
  await leaveOut(context, event, excluded)
  return to
}

/** Takes a date out of its series, so that it is not written again. */
export async function leaveOut({ tx, now }: Context, event: EventRow, localStart: string): Promise<void> {
  await tx
    .updateTable('events')
    .set({
      excluded_starts: [...new Set([...event.excluded_starts, localStart])].toSorted(),
      version: event.version + 1,
      changed_at: now,
    })
    .where('event_id', '=', event.event_id)
    .execute()
}
