import type { Generated, GeneratedAlways } from 'kysely'
import type { Json, TenantRow } from './column-types.ts'

/**
 * - `waiting`: leaves when it is due and its reader may be written to.
 * - `retrying`: Teams has not taken it; goes again at `due_at`, before the reader's other messages.
 * - `held`: set aside for the reader's digest.
 * - `sending`: on its way; what became of it is about to be written down.
 * - `done`: Teams has it. `dead`: it can never arrive. `cancelled`: its cause is gone.
 * - `unknown`: nobody knows whether Teams has it, and its kind is not sent again.
 */
export type OutboxState = 'waiting' | 'retrying' | 'held' | 'sending' | 'done' | 'dead' | 'cancelled' | 'unknown'

/** Everything Hallway will do later: messages to people, and the clock's slots. */
export interface OutboxTable extends TenantRow {
  /** Idempotency key: one intent, one row. */
  message_key: string
  kind: string
  /** Null for a slot of the clock. */
  recipient_id: string | null
  is_slot: GeneratedAlways<boolean>
  payload: Json<unknown>
  /** The place of the message's class in `attentionClasses`. */
  priority: Generated<number>
  /** When it was to leave; `due_at` moves with the reader's hours and with every retry. */
  wanted_at: Date
  due_at: Date
  state: Generated<OutboxState>
  attempts: Generated<number>
  /** How often nobody could tell whether Teams had taken it: it may be in the chat that many times more. */
  unknown_fates: Generated<number>
  lease_until: Date | null
  leased_by: string | null
  created_at: Date
  /** When it was last handed to Teams, by the database's clock. */
  left_at: Date | null
  settled_at: Date | null
  /** Teams' id of the sent message. */
  activity_id: string | null
  /** The digest that lists it, or was to. */
  digest_key: string | null
  /** Why it failed, was deferred or cancelled. Never the message's text. */
  outcome: string | null
}

/** How fast a tenant's messages leave, over all instances; every instant is the database's clock. */
export interface SendRateTable extends TenantRow {
  /** When the next request to Teams may be made: all before are given away. */
  next_at: Date
  /** Requests a second at `slowed_at`, when Teams last asked for less; from then on it rises again. */
  slowed_to: number | null
  slowed_at: Date | null
  /** When Teams last refused a request as one too many. */
  throttled_at: Date | null
}
