import { sql, type Selectable, type SqlBool } from 'kysely'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../../context.ts'
import type { EventTable, OccurrenceTable } from '../../../db/event-schema.ts'
import type { Occurrence } from '../places.ts'
import { whereNow } from '../where-now.ts'

export type EventRow = Selectable<EventTable>

/** An event with the one of its dates that is looked at. */
export interface HostedEvent {
  event: EventRow
  date: Selectable<OccurrenceTable>
}

/** Condition on a row of `events`: host, co-host, or lead of the group that holds it. */
export function isHostedBy(personId: string) {
  return sql<SqlBool>`(
    events.host_id IS NOT DISTINCT FROM ${personId}
    OR EXISTS (
      SELECT FROM co_hosts
      WHERE co_hosts.tenant_id = events.tenant_id AND co_hosts.event_id = events.event_id
        AND co_hosts.person_id = ${personId})
    OR EXISTS (
      SELECT FROM memberships
      WHERE memberships.tenant_id = events.tenant_id AND memberships.group_id = events.group_id
        AND memberships.person_id = ${personId} AND memberships.state = 'joined' AND memberships.role = 'lead'))`
}

/**
 * Locks an event of the actor's own until the transaction ends, as whoever gives or takes a place does.
 *
 * @throws AppError `not-found`; `forbidden` for everybody but its hosts and the leads of its group.
 */
export async function lockHostedEvent(context: ActorContext, named: Occurrence): Promise<HostedEvent> {
  const { tx, actor } = context
  const at = await whereNow(context, named)
  const row = await tx
    .selectFrom('events')
    .selectAll()
    .select(isHostedBy(actor.personId).as('is_hosted'))
    .where('event_id', '=', at.eventId)
    .forUpdate()
    .executeTakeFirst()
  const date = await tx
    .selectFrom('occurrences')
    .selectAll()
    .where('event_id', '=', at.eventId)
    .where('starts_at', '=', at.startsAt)
    .executeTakeFirst()
  if (row === undefined || date === undefined) {
    throw new AppError('not-found', { detail: `No event ${at.eventId} at ${at.startsAt.toISOString()}` })
  }
  const { is_hosted: isHosted, ...event } = row
  if (!isHosted) throw new AppError('forbidden', { detail: `${actor.personId} does not host ${at.eventId}` })
  return { event, date }
}

/** @throws AppError `conflict` for what nobody can change any more. */
export function refuseWhatIsSettled({ event, date }: HostedEvent, now: Date): void {
  if (event.cancelled_at !== null || date.cancelled_at !== null) {
    throw new AppError('conflict', { detail: 'This event is cancelled', refusal: 'event-cancelled' })
  }
  if (date.ends_at <= now) throw new AppError('conflict', { detail: 'This event is over', refusal: 'event-over' })
}

export async function readCoHostIds({ tx }: Pick<ActorContext, 'tx'>, eventId: string): Promise<string[]> {
  const rows = await tx.selectFrom('co_hosts').select('person_id').where('event_id', '=', eventId).execute()
  return rows.map((row) => row.person_id)
}
