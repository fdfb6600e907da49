import { sql } from 'kysely'
import { nextSlowerCadence, toCadence } from '../../../shared/follow-ups/cadence.ts'
import { IGNORED_NUDGES_LIMIT, NUDGE_SIZE } from '../../../shared/follow-ups/limits.ts'
import { isoWeekOf, latestNudgeDay, type NudgeDay } from '../../../shared/follow-ups/nudge-day.ts'
import { addDays, localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import { readActivePeople, toWorkingHours, type PersonRow } from '../../db/people.ts'
import { contactColumns, updateContact, type ContactRow } from './store.ts'

/** A nudge that a pause or a used-up budget held back is not followed by another within days. */
const NUDGES_APART = '4 days'

/** One card a week for everybody to whom a follow-up has become due, on their chosen morning. */
export async function sweepNudges(context: Context): Promise<void> {
  const due = await readDue(context)
  const ids = due.flatMap((row) => [row.person_id, row.other_id])
  const people = new Map(
    (await readActivePeople(context, [...new Set(ids)])).map((person) => [person.person_id, person]),
  )
  for (const [personId, contacts] of Map.groupBy(due, (row) => row.person_id)) {
    const person = people.get(personId)
    const day = person === undefined ? null : nudgeDayOf(person, context.now)
    if (day === null) continue
    const chosen = contacts
      .filter((row) => people.has(row.other_id) && row.due_on !== null && row.due_on <= day.date)
      .slice(0, NUDGE_SIZE)
    if (chosen.length > 0) await nudge(context, personId, day, chosen)
  }
}

function nudgeDayOf(person: PersonRow, now: Date): NudgeDay | null {
  const { paused_until: pausedUntil, nudge_weekday: weekday, time_zone: timeZone } = person
  if (pausedUntil !== null && localDate(now, timeZone) < pausedUntil) return null
  return latestNudgeDay(toWorkingHours(person), weekday, now)
}

/** Most overdue first, without those whose last nudge waits or has just been sent. */
async function readDue({ tx, now }: Context): Promise<ContactRow[]> {
  return await tx
    .selectFrom('contacts')
    .select(contactColumns)
    .where('due_on', '<=', addDays(localDate(now, 'UTC'), 1))
    .where(
      sql<boolean>`NOT EXISTS (
        SELECT FROM outbox
        WHERE outbox.recipient_id = contacts.person_id AND outbox.kind = 'nudge'
          AND (outbox.state IN ('waiting', 'sending')
            OR greatest(outbox.created_at, outbox.settled_at) > ${now}::timestamptz - ${NUDGES_APART}::interval))`,
    )
    .orderBy('due_on')
    .orderBy('other_id')
    .forUpdate()
    .skipLocked()
    .execute()
}

async function nudge(context: Context, personId: string, day: NudgeDay, contacts: ContactRow[]): Promise<void> {
  const delivered = await readDeliveredNudges(context, contacts)
  const slowed: string[] = []
  for (const contact of contacts) {
    const ignored = contact.ignored_count + (delivered.has(nudgeKey(personId, contact.nudged_on)) ? 1 : 0)
    if (ignored >= IGNORED_NUDGES_LIMIT) {
      slowed.push(contact.other_id)
      await slowDown(context, contact, day.date)
    } else {
      await updateContact(context, contact, { ignored_count: ignored, nudged_on: day.date })
    }
  }
  await enqueueMessage(context.tx, {
    tenantId: context.tenantId,
    key: `nudge/${personId}/${day.week}`,
    kind: 'nudge',
    recipientId: personId,
    payload: { date: day.date, personIds: contacts.map((contact) => contact.other_id), slowed },
    attention: 'nudge',
    dueAt: day.at > context.now ? day.at : context.now,
    now: context.now,
  })
}

async function slowDown(context: Context, contact: ContactRow, today: string): Promise<void> {
  const cadence = nextSlowerCadence(toCadence(contact.cadence_days))
  await updateContact(context, contact, {
    cadence_days: cadence,
    due_on: cadence === null ? null : addDays(today, cadence),
    ignored_count: 0,
    nudged_on: today,
  })
}

/** Only what Teams has accepted can have been ignored. */
async function readDeliveredNudges({ tx }: Context, contacts: ContactRow[]): Promise<Set<string>> {
  const keys = contacts.map((contact) => nudgeKey(contact.person_id, contact.nudged_on)).filter((key) => key !== '')
  if (keys.length === 0) return new Set()
  const rows = await tx
    .selectFrom('outbox')
    .select('message_key')
    .where('message_key', 'in', keys)
    .where('state', '=', 'done')
    .execute()
  return new Set(rows.map((row) => row.message_key))
}

function nudgeKey(personId: string, nudgedOn: string | null): string {
  return nudgedOn === null ? '' : `nudge/${personId}/${isoWeekOf(nudgedOn)}`
}
