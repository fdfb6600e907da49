import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../../context.ts'
import type { EventRow } from '../hosting/hosted-event.ts'
import { assignHost, makeHost, tell } from './assign-host.ts'

/**
 * The actor hosts, or co-hosts, an event no more, or would rather not host one that looks for a host, and is not asked
 * again. A host's event goes to somebody else; a co-host's host is told. Twice is once.
 *
 * @throws AppError `not-found`.
 */
export async function stopHosting(context: ActorContext, { eventId }: { eventId: string }): Promise<void> {
  const { tx, tenantId, actor } = context
  const event = await lockEventRow(context, eventId)
  const isHost = event.host_id === actor.personId
  const left = await tx
    .deleteFrom('co_hosts')
    .where('event_id', '=', eventId)
    .where('person_id', '=', actor.personId)
    .returning('person_id')
    .executeTakeFirst()
  if (!isHost && left === undefined && event.host_sought_at === null) return
  await tx
    .insertInto('host_declines')
    .values({ tenant_id: tenantId, event_id: eventId, person_id: actor.personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (isHost) await assignHost(context, event)
  else if (left !== undefined && event.host_id !== null) {
    await tell(context, event, {
      kind: 'event-co-host-left',
      to: [event.host_id],
      about: actor.personId,
      attention: 'request',
    })
  }
}

/**
 * Whoever means to come takes over an event that nobody hosts; the first one does.
 *
 * @returns whether the actor hosts it now.
 * @throws AppError `not-found`; `forbidden` for whoever does not mean to come.
 */
export async function takeOver(context: ActorContext, { eventId }: { eventId: string }): Promise<boolean> {
  const event = await lockEventRow(context, eventId)
  if (event.host_id !== null || event.host_sought_at === null || event.cancelled_at !== null) {
    return event.host_id === context.actor.personId
  }
  if (!(await meansToCome(context, eventId))) {
    throw new AppError('forbidden', { detail: `${context.actor.personId} does not come to ${eventId}` })
  }
  await makeHost(context, event, context.actor.personId)
  return true
}

async function lockEventRow({ tx }: ActorContext, eventId: string): Promise<EventRow> {
  const event = await tx.selectFrom('events').selectAll().where('event_id', '=', eventId).forUpdate().executeTakeFirst()
  if (event === undefined) throw new AppError('not-found', { detail: `No event ${eventId}` })
  return event
}

/** To one of its dates to come. */
export async function meansToCome({ tx, now, actor }: ActorContext, eventId: string): Promise<boolean> {
  const answer = await tx
    .selectFrom('rsvps')
    .select('answer')
    .where('event_id', '=', eventId)
    .where('person_id', '=', actor.personId)
    .where('starts_at', '>', now)
    .where('answer', 'in', ['going', 'maybe'])
    .executeTakeFirst()
  return answer !== undefined
}
