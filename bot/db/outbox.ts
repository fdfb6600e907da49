import { attentionClasses, type AttentionClass } from '../../shared/attention/classes.ts'
import type { DeliveryDecision } from '../../shared/attention/decide.ts'
import type { TenantTransaction } from './database.ts'

export interface Enqueued {
  tenantId: string
  /** One intent has one key: a second enqueue of the same key changes nothing. */
  key: string
  kind: string
  recipientId: string
  payload: Record<string, unknown>
  attention: AttentionClass
  dueAt: Date
  now: Date
}

/** Messages to other people wait this long, so that the sender can take them back. */
export const UNDO_MS = 10_000

/** Puts a message into the outbox, in the transaction of the decision that causes it. */
export async function enqueueMessage(tx: TenantTransaction, message: Enqueued): Promise<void> {
  await enqueueMessages(tx, [message])
}

const ROWS_PER_STATEMENT = 500

/** The same for many that one decision causes. */
export async function enqueueMessages(tx: TenantTransaction, messages: readonly Enqueued[]): Promise<void> {
  for (let start = 0; start < messages.length; start += ROWS_PER_STATEMENT) {
    await tx
      .insertInto('outbox')
      .values(messages.slice(start, start + ROWS_PER_STATEMENT).map(toRow))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

function toRow(message: Enqueued) {
  return {
    tenant_id: message.tenantId,
    message_key: message.key,
    kind: message.kind,
    recipient_id: message.recipientId,
    payload: JSON.stringify(message.payload),
    priority: attentionClasses.indexOf(message.attention),
    wanted_at: message.dueAt,
    due_at: message.dueAt,
    created_at: message.now,
  }
}

/**
 * Takes back messages that have not left yet, because their cause is gone. One that delivery holds at
 * this moment is left to it: waiting for it here, with other rows locked, could be a deadlock.
 *
 * @returns the keys of those that were still here to be taken back.
 */
export async function cancelMessages(
  tx: TenantTransaction,
  options: { keys: string[]; reason: string; now: Date },
): Promise<string[]> {
  if (options.keys.length === 0) return []
  const cancelled = await tx
    .updateTable('outbox')
    .set({ state: 'cancelled', outcome: options.reason, settled_at: options.now })
    .where('message_key', 'in', (query) =>
      query
        .selectFrom('outbox')
        .select('message_key')
        .where('message_key', 'in', options.keys)
        .where('state', 'in', ['waiting', 'retrying', 'held'])
        .forUpdate()
        .skipLocked(),
    )
    .returning('message_key')
    .execute()
  return cancelled.map((row) => row.message_key)
}

type Reason = Extract<DeliveryDecision, { do: 'wait' }>['because']
const READERS_OWN_LIMITS: Reason[] = ['paused', 'outside-hours', 'over-budget']

/**
 * The reader has changed when, or how much, they may be written to: what waits for the former times or for
 * a digest is looked at again at once. Delivery decides anew about each.
 */
export async function reconsiderMessages(
  tx: TenantTransaction,
  { recipientId, now }: { recipientId: string; now: Date },
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'waiting', due_at: now, digest_key: null })
    .where('message_key', 'in', (query) =>
      query
        .selectFrom('outbox')
        .select('message_key')
        .where('recipient_id', '=', recipientId)
        .where('state', 'in', ['waiting', 'held'])
        .where('outcome', 'in', READERS_OWN_LIMITS)
        // Delivery reads the new times itself where it holds the message already.
        .forUpdate()
        .skipLocked(),
    )
    .execute()
}
