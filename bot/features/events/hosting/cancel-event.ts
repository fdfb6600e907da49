import type { Scope } from '../../../../shared/events/draft-choices.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ActorContext, Context } from '../../../context.ts'
import { leaveOut, localStartOf } from './detach-date.ts'
import { lockHostedEvent, type EventRow, type HostedEvent } from './hosted-event.ts'
import { tellGuests } from './tell-guests.ts'

/**
 * Cancels one date or all dates to come, and tells everybody who meant to come. A cancelled date stays where
 * it is for those people. Cancelling twice changes nothing.
 *
 * @throws AppError `forbidden`; `not-found`; `conflict` where it is over.
 */
export async function cancelEvent(
  context: ActorContext,
  { eventId, startsAt, scope }: { eventId: string; startsAt: string; scope: Scope },
): Promise<Record<string, never>> {
  const hosted = await lockHostedEvent(context, { eventId, startsAt: new Date(startsAt) })
  const { event, date } = hosted
  if (event.cancelled_at !== null || date.cancelled_at !== null) return {}
  if (date.ends_at <= context.now)
    throw new AppError('conflict', { detail: 'This event is over', refusal: 'event-over' })
  const isOneOfMany = scope === 'this' && event.rrule !== null
  const dates = isOneOfMany ? await cancelDate(context, hosted) : await cancelAll(context, event)
  await tellGuests(context, {
    kind: 'event-cancelled',
    eventId: event.event_id,
    by: context.actor.personId,
    version: event.version + 1,
    dates,
    all: !isOneOfMany && event.rrule !== null,
  })
  return {}
}

async function cancelDate(context: ActorContext, { event, date }: HostedEvent): Promise<Date[]> {
  await context.tx
    .updateTable('occurrences')
    .set({ cancelled_at: context.now })
    .where('event_id', '=', event.event_id)
    .where('starts_at', '=', date.starts_at)
    .execute()
  await leaveOut(context, event, localStartOf(event, date.starts_at))
  return [date.starts_at]
}

/** @returns the dates to come, which do not take place any more. */
export async function cancelAll({ tx, now }: Context, event: EventRow): Promise<Date[]> {
  const coming = await tx
    .selectFrom('occurrences')
    .select('starts_at')
    .where('event_id', '=', event.event_id)
    .where('ends_at', '>', now)
    .where('cancelled_at', 'is', null)
    .execute()
  await tx
    .updateTable('events')
    .set({ cancelled_at: now, version: event.version + 1, changed_at: now })
    .where('event_id', '=', event.event_id)
    .execute()
  return coming.map((row) => row.starts_at)
}
