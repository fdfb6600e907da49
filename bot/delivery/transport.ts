import type { Card } from '../cards/card.ts'

/** How Teams addresses one conversation, as stored; only the edge to Teams reads inside it. */
export type StoredReference = Record<string, unknown>

export interface OutgoingCard {
  tenantId: string
  personId: string
  /** Null where the person has never met the bot: their one-to-one chat is then created. */
  reference: StoredReference | null
  /** The Bot Framework address of the tenant, for a chat that is to be created. */
  serviceUrl: string
  card: Card
}

/**
 * What became of a card.
 * - `sent`: Teams accepted it. `reference` is to be stored: the chat may be new.
 * - `blocked`: the person blocked the bot; never try again.
 * - `gone`: the chat or the installation is no more.
 * - `throttled`: one request too many. `busy`: Teams cannot take it now. Both later; `retryAfterMs` is
 *   null where Teams did not say when.
 * - `rejected`: Teams will never take this card.
 * - `unreachable`: it never left.
 * - `unknown`: it left, and no answer came: it may be in the chat.
 */
export type SendResult =
  | { outcome: 'sent'; activityId: string; reference: StoredReference }
  | { outcome: 'blocked' | 'gone'; detail: string }
  | { outcome: 'throttled' | 'busy'; retryAfterMs: number | null; detail: string }
  | { outcome: 'rejected' | 'unreachable' | 'unknown'; detail: string }

/** Brings cards to people. Never throws for what Teams or the network does. */
export interface Transport {
  /** @param furtherRequest is awaited before every request but the first: Teams counts requests. */
  sendCard(outgoing: OutgoingCard, furtherRequest?: () => Promise<void>): Promise<SendResult>
}
