import { DateTime } from 'luxon'
import type { HostedDraft } from '../../../../shared/events/schemas.ts'
import { fromRule } from '../../../calendar/rules.ts'
import type { ActorContext } from '../../../context.ts'
import { readActivePeople, toSummary } from '../../../db/people.ts'
import { whereNow } from '../where-now.ts'
import { lockHostedEvent, readCoHostIds, refuseWhatIsSettled, type HostedEvent } from './hosted-event.ts'

/**
 * What the form begins with: one date of an event as it stands.
 *
 * @throws AppError `forbidden` for whoever does not host it; `not-found`; `conflict` where it is over or cancelled.
 */
export async function readDraft(
  context: ActorContext,
  key: { eventId: string; startsAt: string },
): Promise<HostedDraft> {
  const at = await whereNow(context, { eventId: key.eventId, startsAt: new Date(key.startsAt) })
  const hosted = await lockHostedEvent(context, at)
  refuseWhatIsSettled(hosted, context.now)
  const { event } = hosted
  const coHosts = await readActivePeople(context, await readCoHostIds(context, event.event_id))
  return {
    eventId: event.event_id,
    startsAt: at.startsAt.toISOString(),
    version: event.version,
    recurring: event.rrule !== null,
    coHosts: coHosts.map(toSummary),
    draft: {
      title: event.title,
      description: event.description,
      place: event.place ?? '',
      joinUrl: event.join_url ?? '',
      groupId: event.group_id,
      capacity: event.capacity,
      coHostIds: coHosts.map((person) => person.person_id),
      timeZone: event.time_zone,
      ...timesOf(hosted),
      ...fromRule(event.rrule, event.local_start),
    },
  }
}

/** A whole day ends at midnight after its last date. */
function timesOf({ event, date }: HostedEvent) {
  const start = DateTime.fromJSDate(date.starts_at, { zone: event.time_zone })
  const end = DateTime.fromJSDate(date.ends_at, { zone: event.time_zone })
  return {
    allDay: event.all_day,
    startDate: start.toFormat('yyyy-MM-dd'),
    startTime: start.toFormat('HH:mm'),
    endDate: (event.all_day ? end.minus({ days: 1 }) : end).toFormat('yyyy-MM-dd'),
    endTime: end.toFormat('HH:mm'),
  }
}
