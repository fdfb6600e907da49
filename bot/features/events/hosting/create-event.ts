import { AppError } from '../../../../shared/errors/app-error.ts'
import type { EventDraft } from '../../../../shared/events/draft.ts'
import { horizon } from '../../../calendar/horizon.ts'
import { occurrencesOf } from '../../../calendar/occurrences-of.ts'
import type { ActorContext } from '../../../context.ts'
import { insertRows } from '../../../db/insert-rows.ts'
import { requireSoundDraft } from './check.ts'
import { editEvent } from './edit-event.ts'
import { toColumns } from './to-columns.ts'
import { writeCoHosts } from './write-co-hosts.ts'

/**
 * Creates an event that the actor hosts. The same id again changes it to what is said now: whoever did not
 * hear that it was created has gone on typing.
 *
 * @returns its first date.
 * @throws AppError `invalid-input` with every field that is wrong; what `editEvent` throws for an id there is.
 */
export async function createEvent(
  context: ActorContext,
  { eventId, ...draft }: EventDraft & { eventId: string },
): Promise<{ eventId: string; startsAt: string }> {
  const { tx, tenantId, actor, now } = context
  const times = await requireSoundDraft(context, draft, { startedAt: null, going: 0, groupId: null, coHostIds: [] })
  const row = {
    ...toColumns(draft, times, null),
    event_id: eventId,
    uid: eventId,
    host_id: actor.personId,
    excluded_starts: [],
    changed_at: now,
  }
  const inserted = await tx
    .insertInto('events')
    .values({ ...row, tenant_id: tenantId })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'event_id']).doNothing())
    .returning('event_id')
    .executeTakeFirst()
  if (inserted === undefined) return await editCreated(context, eventId, draft)
  await writeCoHosts(
    context,
    { event_id: eventId, version: 1 },
    { personIds: draft.coHostIds.filter((id) => id !== actor.personId), known: [] },
  )
  const { to } = horizon(now)
  // An event of next year has its date at once: the horizon is for series without an end.
  const dates = occurrencesOf(row, { from: now, to: to > times.startsAt ? to : times.startsAt })
  const [first] = dates
  if (first === undefined) throw new AppError('invalid-input', { detail: `No date of ${eventId} is to come` })
  await insertRows(
    tx,
    'occurrences',
    dates.map(({ startsAt, endsAt }) => ({
      tenant_id: tenantId,
      event_id: eventId,
      starts_at: startsAt,
      ends_at: endsAt,
    })),
  )
  return { eventId, startsAt: first.startsAt.toISOString() }
}

/** Where somebody else has changed it meanwhile, it is no longer the version that was created. */
async function editCreated(context: ActorContext, eventId: string, draft: EventDraft) {
  const { starts_at: first } = await context.tx
    .selectFrom('occurrences')
    .select('starts_at')
    .where('event_id', '=', eventId)
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirstOrThrow()
  return await editEvent(context, { eventId, startsAt: first.toISOString(), scope: 'all', version: 1, draft })
}
