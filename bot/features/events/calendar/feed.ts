import { createHash, randomBytes } from 'node:crypto'
import { writeCalendar } from '../../../calendar/write-calendar.ts'
import type { ActorContext, Context } from '../../../context.ts'
import { findActivePerson } from '../../../db/people.ts'
import { entryRows, toEntry } from './entries.ts'

const SECRET_BYTES = 32
const DAYS_BACK_MS = 30 * 86_400_000
const NAME = 'Hallway'

/** When the actor's private address was made; null where there is none. */
export async function readFeed({ tx, actor }: ActorContext): Promise<{ since: string | null }> {
  const row = await tx
    .selectFrom('calendar_feeds')
    .select('created_at')
    .where('person_id', '=', actor.personId)
    .executeTakeFirst()
  return { since: row?.created_at.toISOString() ?? null }
}

/** Makes a new private address; the former one leads nowhere from now on. */
export async function openFeed({ tx, tenantId, actor, now, links }: ActorContext): Promise<{ url: string }> {
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  const values = { secret_digest: digest(secret), created_at: now }
  await tx
    .insertInto('calendar_feeds')
    .values({ tenant_id: tenantId, person_id: actor.personId, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(values))
    .execute()
  return { url: links.calendarFeed(tenantId, secret) }
}

export async function closeFeed({ tx, actor }: ActorContext): Promise<Record<string, never>> {
  await tx.deleteFrom('calendar_feeds').where('person_id', '=', actor.personId).execute()
  return {}
}

/**
 * The calendar behind a private address: what its owner comes to, or may come to. Calendars that subscribe
 * have no token; the secret stands for the person.
 *
 * @returns null where the secret opens nothing, or its owner has left.
 */
export async function writeFeed(context: Context, secret: string): Promise<string | null> {
  const { tx, now } = context
  const feed = await tx
    .selectFrom('calendar_feeds')
    .select('person_id')
    .where('secret_digest', '=', digest(secret))
    .executeTakeFirst()
  if (feed === undefined || (await findActivePerson(context, feed.person_id)) === undefined) return null
  const rows = await entryRows(context, feed.person_id)
    .where('rsvps.answer', 'in', ['going', 'maybe'])
    .where('occurrences.ends_at', '>', new Date(now.getTime() - DAYS_BACK_MS))
    .orderBy('occurrences.starts_at')
    .orderBy('events.event_id')
    .execute()
  return writeCalendar(NAME, rows.map(toEntry))
}

/** A secret of 32 random bytes needs no slow hash: it cannot be guessed. */
function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
