import { randomUUID } from 'node:crypto'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { EventDraft } from '../../../../shared/events/draft.ts'
import { horizon } from '../../../calendar/horizon.ts'
import { occurrencesOf } from '../../../calendar/occurrences-of.ts'
import type { ActorContext } from '../../../context.ts'
import { insertRows } from '../../../db/insert-rows.ts'
import { requireSoundDraft } from './check.ts'
import { toColumns } from './to-columns.ts'
import { writeCoHosts } from './write-co-hosts.ts'

/**
 * Creates an event that the actor hosts.
 *
 * @returns its first date.
 * @throws AppError `invalid-input` with every field that is wrong.
 */
export async function createEvent(
  context: ActorContext,
  draft: EventDraft,
): Promise<{ eventId: string; startsAt: string }> {
  const { tx, tenantId, actor, now } = context
  const times = await requireSoundDraft(context, draft, { startedAt: null, going: 0, groupId: null, coHostIds: [] })
  const eventId = randomUUID()
  const row = {
    ...toColumns(draft, times, null),
    event_id: eventId,
    uid: eventId,
    host_id: actor.personId,
    excluded_starts: [],
    changed_at: now,
  }
  await tx
    .insertInto('events')
    .values({ ...row, tenant_id: tenantId })
    .execute()
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
