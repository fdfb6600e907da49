import { addDays, localDate } from '../../../../shared/time/working-hours.ts'
import { horizon } from '../../../calendar/horizon.ts'
import { occurrencesOf } from '../../../calendar/occurrences-of.ts'
import type { Context } from '../../../context.ts'
import { moveDates, type Move } from './move-dates.ts'
import type { EventRow } from './hosted-event.ts'

interface Dates {
  starts_at: Date
  ends_at: Date
}

/** What became of the dates to come. */
export interface Aligned {
  /** Where each date is now, by its former start (ms). */
  now: Map<number, Date>
  /** Dates that do not take place any more. */
  gone: Date[]
}

/**
 * Makes the dates to come those of the changed event. Each goes where its day has gone, and its answers with
 * it: a series that moves from Tuesdays to Wednesdays keeps who comes when. A date that the new rule does not
 * have stays as a cancelled one.
 *
 * @param daysLater how far the day of a date has moved.
 */
export async function alignDates(
  context: Context,
  { before, after, daysLater }: { before: EventRow; after: EventRow; daysLater: number },
): Promise<Aligned> {
  const present = await readComing(context, before)
  const wanted = wantedDates(context, after)
  const byDay = new Map(wanted.map((date) => [localDate(date.starts_at, after.time_zone), date]))
  const pairs = present.map((from) => ({
    from,
    to: byDay.get(addDays(localDate(from.starts_at, before.time_zone), daysLater)),
  }))
  const moves = pairs.flatMap(({ from, to }): Move[] =>
    to === undefined || to.starts_at.getTime() === from.starts_at.getTime()
      ? []
      : [
          {
            from: { eventId: before.event_id, startsAt: from.starts_at },
            to: { eventId: after.event_id, startsAt: to.starts_at },
          },
        ],
  )
  const gone = pairs.filter(({ to }) => to === undefined).map(({ from }) => from.starts_at)
  await moveDates(context, moves, async () => await writeDates(context, after, { moves, gone, wanted }))
  return {
    now: new Map(pairs.flatMap(({ from, to }) => (to ? [[from.starts_at.getTime(), to.starts_at]] : []))),
    gone,
  }
}

/** What has begun is settled; only of a single event the end may still move. */
async function readComing({ tx, now }: Context, event: EventRow): Promise<Dates[]> {
  return await tx
    .selectFrom('occurrences')
    .select(['starts_at', 'ends_at'])
    .where('event_id', '=', event.event_id)
    .where(event.rrule === null ? 'ends_at' : 'starts_at', '>', now)
    .where('cancelled_at', 'is', null)
    .orderBy('starts_at')
    .execute()
}

function wantedDates({ now }: Context, event: EventRow): Dates[] {
  const start = new Date(`${event.local_start}Z`)
  const { to } = horizon(now)
  return occurrencesOf(event, { from: now, to: to > start ? to : new Date(start.getTime() + 86_400_000) })
    .filter(({ startsAt, endsAt }) => (event.rrule === null ? endsAt : startsAt) > now)
    .map(({ startsAt, endsAt }) => ({ starts_at: startsAt, ends_at: endsAt }))
}

async function writeDates(
  { tx, tenantId, now }: Context,
  { event_id: eventId }: EventRow,
  { moves, gone, wanted }: { moves: readonly Move[]; gone: readonly Date[]; wanted: readonly Dates[] },
): Promise<void> {
  const kept = new Set(wanted.map((date) => date.starts_at.getTime()))
  const left = moves.map(({ from }) => from.startsAt).filter((start) => !kept.has(start.getTime()))
  if (left.length > 0) {
    await tx.deleteFrom('occurrences').where('event_id', '=', eventId).where('starts_at', 'in', left).execute()
  }
  if (gone.length > 0) {
    await tx
      .updateTable('occurrences')
      .set({ cancelled_at: now })
      .where('event_id', '=', eventId)
      .where('starts_at', 'in', gone)
      .execute()
  }
  if (wanted.length === 0) return
  await tx
    .insertInto('occurrences')
    .values(wanted.map((date) => ({ ...date, tenant_id: tenantId, event_id: eventId })))
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'event_id', 'starts_at']).doUpdateSet((row) => ({
        ends_at: row.ref('excluded.ends_at'),
        cancelled_at: null,
      })),
    )
    .execute()
}
