import { sql, type SqlBool } from 'kysely'
import { attentionClasses } from '../../shared/attention/classes.ts'
import type { Context } from '../context.ts'
import type { TenantTransaction } from '../db/database.ts'

/**
 * A lease of a living process is renewed long before it ends (`RENEW_MS`), so it ends only when its
 * holder is dead. It is measured by the database's clock: Hallway's own can be moved.
 */
export const LEASE_MS = 20_000

export interface ClaimedMessage {
  message_key: string
  kind: string
  recipient_id: string
  payload: unknown
  /** The place of its class in `attentionClasses`. */
  priority: number
  attempts: number
  wanted_at: Date
  /** The digest that lists it. */
  digest_key: string | null
  created_at: Date
  state: 'waiting' | 'retrying'
}

export interface Claim {
  messages: ClaimedMessage[]
  /** There are some, but others have their readers locked at this moment. */
  isContended: boolean
}

/**
 * The most urgent due messages, at most one for each reader, locked until the transaction ends. A
 * reader's messages leave one at a time and in order, so whoever has one on its way or to be tried
 * again is passed over, and so is whoever has just had one.
 *
 * First the readers are locked, and only then are their messages looked at: whatever another instance
 * did with the same readers is committed by then and seen by the later statement.
 */
export async function claimMessages(
  context: Pick<Context, 'tx' | 'now'>,
  options: { count: number; chatSpacingMs: number },
): Promise<Claim> {
  const candidates = await findCandidates(context, options)
  if (candidates.length === 0) return { messages: [], isContended: false }
  const readers = await lockReaders(
    context.tx,
    candidates.map((row) => row.recipient_id),
  )
  const { rows } = await sql<ClaimedMessage>`
    SELECT message_key, kind, recipient_id, payload, priority, attempts, wanted_at, digest_key, created_at, state
    FROM outbox
    WHERE message_key = ANY(${candidates.map((row) => row.message_key)}::text[])
      AND recipient_id = ANY(${readers}::uuid[])
      AND ${mayLeave(context.now, options.chatSpacingMs)}
    ORDER BY priority, outbox.due_at, message_key
    FOR UPDATE SKIP LOCKED`.execute(context.tx)
  return { messages: rows, isContended: rows.length === 0 }
}

interface Candidate {
  message_key: string
  recipient_id: string
}

/** A reader's messages often lie side by side: of so many in a row, the first of each reader is a candidate. */
const ROWS_PER_CANDIDATE = 10

/**
 * One walk of an index for each class of attention, which ends after some rows: asked for all classes
 * at once, the database would read past everything that is not due yet. Class and due time are compared
 * as a pair: only the index that has both in this order can then be walked. With the class as a constant
 * the one of due times would do as well, past all messages of the other classes.
 */
async function findCandidates(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  { count, chatSpacingMs }: { count: number; chatSpacingMs: number },
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    SELECT message_key, recipient_id
    FROM (
      SELECT DISTINCT ON (next.recipient_id) next.*
      FROM generate_series(0, ${attentionClasses.length - 1}::int) AS class (priority)
      CROSS JOIN LATERAL (
        SELECT message_key, recipient_id, outbox.priority, outbox.due_at
        FROM outbox
        WHERE (outbox.priority, outbox.due_at) >= (class.priority::smallint, '-infinity'::timestamptz)
          AND (outbox.priority, outbox.due_at) <= (class.priority::smallint, ${now}::timestamptz)
          AND ${mayLeave(now, chatSpacingMs)}
        ORDER BY outbox.priority, outbox.due_at, message_key
        LIMIT ${count * ROWS_PER_CANDIDATE}
      ) AS next
      ORDER BY next.recipient_id, next.priority, next.due_at, next.message_key
    ) AS first_of_reader
    ORDER BY priority, due_at, message_key
    LIMIT ${count}`.execute(tx)
  return rows
}

/**
 * Whose chat is busy is asked as a list, which the database reads once: joined, it would be compared
 * with every due message.
 */
function mayLeave(now: Date, chatSpacingMs: number) {
  return sql<SqlBool>`
    NOT outbox.is_slot AND outbox.state IN ('waiting', 'retrying') AND outbox.due_at <= ${now}::timestamptz
    AND outbox.recipient_id NOT IN (
      SELECT busy.recipient_id FROM outbox AS busy WHERE busy.state = 'sending' AND busy.recipient_id IS NOT NULL)
    AND (outbox.state = 'retrying' OR outbox.recipient_id NOT IN (
      SELECT first.recipient_id FROM outbox AS first WHERE first.state = 'retrying' AND first.recipient_id IS NOT NULL))
    AND (${chatSpacingMs}::int = 0 OR outbox.recipient_id NOT IN (
      SELECT recent.recipient_id FROM outbox AS recent
      WHERE recent.left_at > statement_timestamp() - ${chatSpacingMs}::int * interval '1 millisecond'
        AND recent.recipient_id IS NOT NULL))`
}

/** Also keeps two instances from spending the last message of a reader's budget. Waits for nobody. */
async function lockReaders(tx: TenantTransaction, personIds: string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('profiles')
    .select('person_id')
    .where(sql<SqlBool>`person_id = ANY(${personIds}::uuid[])`)
    .forNoKeyUpdate()
    .skipLocked()
    .execute()
  return rows.map((row) => row.person_id)
}

/**
 * From the commit of this until its fate is recorded, a crash leaves a message's fate unknown.
 *
 * @param messages with the milliseconds after `startsAt` at which each leaves.
 * @param options.startsAt by the database's clock; null for at once.
 */
export async function markSending(
  tx: TenantTransaction,
  messages: readonly { key: string; afterMs: number }[],
  { startsAt, instance }: { startsAt: Date | null; instance: string },
): Promise<void> {
  await sql`
    UPDATE outbox SET
      state = 'sending',
      attempts = attempts + 1,
      left_at = coalesce(${startsAt}::timestamptz, clock_timestamp()) + message."afterMs" * interval '1 millisecond',
      leased_by = ${instance},
      lease_until = clock_timestamp() + ${LEASE_MS}::int * interval '1 millisecond'
    FROM jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) AS message (key text, "afterMs" double precision)
    WHERE outbox.message_key = message.key`.execute(tx)
}

export async function renewLeases(tx: TenantTransaction, keys: readonly string[], instance: string): Promise<void> {
  await sql`
    UPDATE outbox SET lease_until = clock_timestamp() + ${LEASE_MS}::int * interval '1 millisecond'
    WHERE message_key = ANY(${keys}::text[]) AND state = 'sending' AND leased_by = ${instance}`.execute(tx)
}
