import { sql } from 'kysely'
import { nextWeekBegins } from '../../../shared/attention/decide.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import type { Context } from '../../context.ts'
import { readHolidays } from '../../db/holidays.ts'
import { findActivePerson, toMessageHours, type PersonRow } from '../../db/people.ts'
import { digestCard, type DigestLine } from './card.ts'
import { enqueueDigest } from './held.ts'
import { readHeld, readLines, type Kinds } from './read-lines.ts'

const MOST_LINES = 8

/**
 * The digest about to leave, with everything that is set aside for its reader; null where nothing of it
 * matters any more. What it lists is noted with its key, and settled once it has arrived.
 */
export async function renderDigest(
  context: Context,
  { kinds, readerId, key }: { kinds: Kinds; readerId: string; key: string },
): Promise<Card | null> {
  const reader = await findActivePerson(context, readerId)
  if (reader === undefined) return null
  const rows = await readHeld(context, readerId)
  const lines = await readLines(context, { kinds, readerId, rows })
  await cancelOthers(context, rows, lines)
  const listed = lines.slice(0, MOST_LINES)
  const left = lines.slice(MOST_LINES)
  await noteDigest(context, listed, key)
  await noteDigest(context, left, null)
  if (left.length > 0) await enqueueNext(context, reader)
  if (listed.length === 0) return null
  return digestCard(
    { key, lines: listed, more: left.length, weeklyBudget: reader.weekly_budget },
    { messages: messagesFor(reader.preferred_language), links: context.links },
  )
}

/** The causes of these are gone. */
async function cancelOthers(
  { tx, now }: Context,
  rows: readonly { message_key: string }[],
  lines: readonly DigestLine[],
): Promise<void> {
  const kept = new Set(lines.map((line) => line.key))
  const gone = rows.map((row) => row.message_key).filter((key) => !kept.has(key))
  if (gone.length === 0) return
  await tx
    .updateTable('outbox')
    .set({ state: 'cancelled', outcome: 'its cause is gone', settled_at: now })
    .where('message_key', 'in', gone)
    .execute()
}

async function noteDigest({ tx }: Context, lines: readonly DigestLine[], key: string | null): Promise<void> {
  if (lines.length === 0) return
  await tx
    .updateTable('outbox')
    .set({ digest_key: key })
    .where(sql<boolean>`message_key = ANY(${lines.map((line) => line.key)}::text[])`)
    .execute()
}

async function enqueueNext(context: Context, reader: PersonRow): Promise<void> {
  const times = toMessageHours(reader, await readHolidays(context))
  const digestAt = nextWeekBegins(times, context.now)
  await enqueueDigest(context, reader.person_id, { digestAt, timeZone: reader.time_zone })
}
