import { AppError } from '../../../shared/errors/app-error.ts'
import type { Context } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import { isActive } from '../../db/people.ts'

export interface Occurrence {
  eventId: string
  startsAt: Date
}

/**
 * Locks an event until the transaction ends. Whoever gives or takes a place holds this lock, so that
 * places are counted and filled by one at a time and the waiting list keeps its order.
 *
 * @returns its places (null: no limit) and whether it is off.
 * @throws AppError `not-found`.
 */
export async function lockEvent(
  { tx }: Context,
  eventId: string,
): Promise<{ capacity: number | null; cancelled: boolean }> {
  const event = await tx
    .selectFrom('events')
    .select(['capacity', 'cancelled_at'])
    .where('event_id', '=', eventId)
    .forUpdate()
    .executeTakeFirst()
  if (event === undefined) throw new AppError('not-found', { detail: `No event ${eventId}` })
  return { capacity: event.capacity, cancelled: event.cancelled_at !== null }
}

/**
 * Gives free places to those who wait, longest first, and tells them. Needs the event's lock. The
 * undo time of whoever gave the place up has passed by then: a held place is not free.
 *
 * @returns how many places are free afterwards.
 */
export async function fillPlaces(context: Context, at: Occurrence, capacity: number | null): Promise<number> {
  const free = capacity === null ? Infinity : capacity - (await countTaken(context, at))
  if (free <= 0) return 0
  const waiting = await readWaiting(context, at)
  const promoted = waiting.slice(0, free)
  for (const next of promoted) await promote(context, at, next)
  return free - promoted.length
}

/** Places that somebody has, or gave up a moment ago and may still take back. */
async function countTaken(context: Context, at: Occurrence): Promise<number> {
  const { count } = await answersOf(context, at)
    .where((where) =>
      where.or([where('rsvps.answer', '=', 'going'), where('rsvps.place_held_until', '>', context.now)]),
    )
    .select((query) => query.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The waiting list in order. */
export async function readWaiting(context: Context, at: Occurrence) {
  return await answersOf(context, at)
    .select(['rsvps.person_id', 'rsvps.answered_at'])
    .where('rsvps.answer', '=', 'waiting')
    .orderBy('rsvps.answered_at')
    .orderBy('rsvps.person_id')
    .execute()
}

/** Answers of people who are still here: a leaver's place is free. */
function answersOf({ tx, now }: Context, at: Occurrence) {
  return tx
    .selectFrom('rsvps')
    .innerJoin('people', (join) =>
      join.onRef('people.tenant_id', '=', 'rsvps.tenant_id').onRef('people.person_id', '=', 'rsvps.person_id'),
    )
    .where('rsvps.event_id', '=', at.eventId)
    .where('rsvps.starts_at', '=', at.startsAt)
    .where(isActive(now))
}

async function promote(
  { tx, tenantId, now }: Context,
  { eventId, startsAt }: Occurrence,
  waiting: { person_id: string; answered_at: Date },
): Promise<void> {
  await tx
    .updateTable('rsvps')
    .set({ answer: 'going', answered_at: now, place_held_until: null })
    .where('event_id', '=', eventId)
    .where('starts_at', '=', startsAt)
    .where('person_id', '=', waiting.person_id)
    .execute()
  const at = startsAt.toISOString()
  await enqueueMessage(tx, {
    tenantId,
    key: `event-promoted:${eventId}:${at}:${waiting.person_id}:${String(waiting.answered_at.getTime())}`,
    kind: 'event-promoted',
    recipientId: waiting.person_id,
    payload: { eventId, startsAt: at },
    attention: 'answer',
    dueAt: now,
    now,
  })
}
