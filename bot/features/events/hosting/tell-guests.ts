import { sql } from 'kysely'
import type { Context } from '../../../context.ts'
import { enqueueMessages, UNDO_MS } from '../../../db/outbox.ts'
import { isActive } from '../../../db/people.ts'

interface Guest {
  person_id: string
  /** The first of the dates they mean to come to. */
  starts_at: Date
}

/** Who means to come to one of these dates, or waits for a place there; each once. */
async function readGuests({ tx, now }: Context, { eventId, dates, by }: News): Promise<Guest[]> {
  if (dates.length === 0) return []
  return await tx
    .selectFrom('rsvps')
    .innerJoin('people', (join) =>
      join.onRef('people.tenant_id', '=', 'rsvps.tenant_id').onRef('people.person_id', '=', 'rsvps.person_id'),
    )
    .select('rsvps.person_id')
    .select((query) => query.fn.min<Date>('rsvps.starts_at').as('starts_at'))
    .where('rsvps.event_id', '=', eventId)
    .where('rsvps.starts_at', 'in', dates)
    .where('rsvps.answer', 'in', ['going', 'maybe', 'waiting'])
    .$if(by !== null, (query) => query.where('rsvps.person_id', '<>', by ?? ''))
    .where(isActive(now))
    .groupBy('rsvps.person_id')
    .orderBy('rsvps.person_id')
    .execute()
}

interface News {
  kind: 'event-cancelled' | 'event-changed'
  eventId: string
  /** Whose doing it is: they know. */
  by: string | null
  /** Of the event with this news: the same change is told once. */
  version: number
  dates: readonly Date[]
  /** It concerns all dates to come. */
  all: boolean
}

/** Tells everybody who means to come; what they asked for by that is not counted against their budget. */
export async function tellGuests(context: Context, news: News): Promise<void> {
  const { tx, tenantId, now } = context
  const guests = await readGuests(context, news)
  await enqueueMessages(
    tx,
    guests.map((guest) => ({
      tenantId,
      key: `${news.kind}:${news.eventId}:${String(news.version)}:${guest.person_id}`,
      kind: news.kind,
      recipientId: guest.person_id,
      payload: { eventId: news.eventId, startsAt: guest.starts_at.toISOString(), all: news.all },
      attention: 'answer',
      dueAt: new Date(now.getTime() + UNDO_MS),
      now,
    })),
  )
}

/** How many are going to the fullest of these dates. */
export async function countMostGoing({ tx, now }: Context, eventId: string, dates: readonly Date[]): Promise<number> {
  if (dates.length === 0) return 0
  const counts = await tx
    .selectFrom('rsvps')
    .innerJoin('people', (join) =>
      join.onRef('people.tenant_id', '=', 'rsvps.tenant_id').onRef('people.person_id', '=', 'rsvps.person_id'),
    )
    .select(sql<number>`count(*)`.as('going'))
    .where('rsvps.event_id', '=', eventId)
    .where('rsvps.starts_at', 'in', dates)
    .where('rsvps.answer', '=', 'going')
    .where(isActive(now))
    .groupBy('rsvps.starts_at')
    .execute()
  return Math.max(0, ...counts.map((row) => row.going))
}
