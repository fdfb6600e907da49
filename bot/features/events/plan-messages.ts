import { sql } from 'kysely'
import { recapTime, reminderTime } from '../../../shared/events/reminder-time.ts'
import type { Context } from '../../context.ts'
import { readHolidays } from '../../db/holidays.ts'
import { enqueueMessages } from '../../db/outbox.ts'
import { messageHoursColumns, activePeople, toMessageHours } from '../../db/people.ts'
import { takesPlace } from '../../db/takes-place.ts'

/** Longer than a working day before an event lies ahead of it, company holidays included. */
const REMIND_AHEAD_MS = 14 * 86_400_000
/** Nobody remembers an event that ended longer ago. */
const ASK_BACK_MS = 5 * 86_400_000
/** Of one slot: few enough to hold no lock for long; whoever is left has the next slot. */
const MOST_GUESTS = 2_000

/** Puts into the outbox when each guest is reminded of what comes, and asked about what has been. */
export async function planEventMessages(context: Context): Promise<void> {
  await planReminders(context)
  await planRecaps(context)
}

async function planReminders(context: Context): Promise<void> {
  const { now } = context
  const guests = await guestsToTell(context, 'reminder_planned_at')
    .where('occurrences.starts_at', '>', now)
    .where('occurrences.starts_at', '<', new Date(now.getTime() + REMIND_AHEAD_MS))
    .execute()
  const holidays = await readHolidays(context)
  const messages = guests.flatMap((guest) => {
    const dueAt = reminderTime(toMessageHours(guest, holidays), {
      startsAt: guest.starts_at,
      allDay: guest.all_day,
      answeredAt: guest.answered_at,
    })
    return dueAt === null ? [] : [{ guest, kind: 'event-reminder', dueAt }]
  })
  await plan(context, 'reminder_planned_at', { guests, messages })
}

async function planRecaps(context: Context): Promise<void> {
  const { now } = context
  const guests = await guestsToTell(context, 'recap_planned_at')
    .where('occurrences.ends_at', '<=', now)
    .where('occurrences.ends_at', '>', new Date(now.getTime() - ASK_BACK_MS))
    .where('occurrences.starts_at', '>', new Date(now.getTime() - 2 * REMIND_AHEAD_MS))
    .where('rsvps.recap', 'is', null)
    .execute()
  const holidays = await readHolidays(context)
  const messages = guests.map((guest) => ({
    guest,
    kind: 'event-recap',
    dueAt: recapTime(toMessageHours(guest, holidays), guest.ends_at),
  }))
  await plan(context, 'recap_planned_at', { guests, messages })
}

type Guest = Awaited<ReturnType<ReturnType<typeof guestsToTell>['execute']>>[number]

/** Those who are going and for whom nothing is planned yet; another instance looks past them. */
function guestsToTell(context: Context, planned: 'reminder_planned_at' | 'recap_planned_at') {
  return activePeople(context)
    .innerJoin('rsvps', (join) =>
      join.onRef('rsvps.tenant_id', '=', 'people.tenant_id').onRef('rsvps.person_id', '=', 'people.person_id'),
    )
    .innerJoin('occurrences', (join) =>
      join
        .onRef('occurrences.tenant_id', '=', 'rsvps.tenant_id')
        .onRef('occurrences.event_id', '=', 'rsvps.event_id')
        .onRef('occurrences.starts_at', '=', 'rsvps.starts_at'),
    )
    .innerJoin('events', (join) =>
      join.onRef('events.tenant_id', '=', 'rsvps.tenant_id').onRef('events.event_id', '=', 'rsvps.event_id'),
    )
    .select([
      'rsvps.event_id',
      'rsvps.starts_at',
      'rsvps.person_id',
      'rsvps.answered_at',
      'occurrences.ends_at',
      'events.all_day',
      ...messageHoursColumns,
    ])
    .where('rsvps.answer', '=', 'going')
    .where(`rsvps.${planned}`, 'is', null)
    .where(takesPlace)
    .orderBy('rsvps.starts_at')
    .limit(MOST_GUESTS)
    .forUpdate('rsvps')
    .skipLocked()
}

interface Planned {
  guest: Guest
  kind: string
  dueAt: Date
}

async function plan(
  { tx, tenantId, now }: Context,
  column: 'reminder_planned_at' | 'recap_planned_at',
  { guests, messages }: { guests: readonly Guest[]; messages: readonly Planned[] },
): Promise<void> {
  if (guests.length === 0) return
  await enqueueMessages(
    tx,
    messages.map(({ guest, kind, dueAt }) => {
      const startsAt = guest.starts_at.toISOString()
      return {
        tenantId,
        // Who says no and yes again is reminded of the same date at another time.
        key: `${kind}:${guest.event_id}:${startsAt}:${guest.person_id}:${String(dueAt.getTime())}`,
        kind,
        recipientId: guest.person_id,
        payload: { eventId: guest.event_id, startsAt },
        attention: 'event' as const,
        dueAt: dueAt > now ? dueAt : now,
        now,
      }
    }),
  )
  const keys = guests.map(({ event_id, starts_at, person_id }) => ({ event_id, starts_at, person_id }))
  await sql`
    UPDATE rsvps SET ${sql.ref(column)} = ${now}
    FROM jsonb_to_recordset(${JSON.stringify(keys)}::jsonb)
      AS planned (event_id uuid, starts_at timestamptz, person_id uuid)
    WHERE rsvps.event_id = planned.event_id AND rsvps.starts_at = planned.starts_at
      AND rsvps.person_id = planned.person_id`.execute(tx)
}
