import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { OutboxState } from '../db/outbox-schema.ts'

/** What becomes of a message that delivery had in hand. */
export interface Fate {
  key: string
  state: Exclude<OutboxState, 'sending'>
  /** Why; null where there is nothing to explain. */
  outcome: string | null
  /** Without it the message stays due when it was. */
  dueAt?: Date
  activityId?: string
  /** To be added: 1 for an attempt that failed before the message left, -1 for one that was taken back. */
  attempts?: 1 | -1
  /** To be added: it may be in the chat already, whatever happens to it next. */
  unknownFates?: 1
}

/**
 * Writes what became of messages, all in one statement.
 *
 * @returns what was written.
 * @param holder only where this instance still holds the lease: another one may have taken a message
 *   over. Null for messages that the transaction itself has locked.
 */
export async function writeFates(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  fates: readonly Fate[],
  holder: string | null = null,
): Promise<Fate[]> {
  if (fates.length === 0) return []
  const { rows } = await sql<{ message_key: string }>`
    UPDATE outbox SET
      state = fate.state,
      outcome = fate.outcome,
      due_at = coalesce(fate."dueAt", outbox.due_at),
      activity_id = coalesce(fate."activityId", outbox.activity_id),
      attempts = outbox.attempts + coalesce(fate.attempts, 0),
      unknown_fates = outbox.unknown_fates + coalesce(fate."unknownFates", 0),
      settled_at = CASE WHEN fate.state IN ('done', 'dead', 'cancelled', 'unknown') THEN ${now}::timestamptz END,
      lease_until = NULL,
      leased_by = NULL
    FROM jsonb_to_recordset(${JSON.stringify(fates)}::jsonb) AS fate (
      key text, state text, outcome text, "dueAt" timestamptz, "activityId" text,
      attempts smallint, "unknownFates" smallint
    )
    WHERE outbox.message_key = fate.key
      AND (${holder}::text IS NULL OR (outbox.state = 'sending' AND outbox.leased_by = ${holder}))
    RETURNING outbox.message_key`.execute(tx)
  const written = new Set(rows.map((row) => row.message_key))
  return fates.filter(({ key }) => written.has(key))
}
