import type { CoffeeMatch } from '../../../shared/coffee/schemas.ts'
import type { Messages } from '../../../shared/i18n/messages.ts'
import type { PersonRow } from '../../db/people.ts'

/** A match as the cards show it to one of its people. */
export interface MatchView {
  viewer: PersonRow
  messages: Messages
  /** The same as the tab shows. */
  match: CoffeeMatch
  /** As the reason says it, and then the rest. */
  why: string[]
}

/** The payloads of the messages that coffee rounds put into the outbox. */
export interface CoffeePayload {
  matchId: string
}
/** Somebody has joined or left a match that goes on. */
export type ChangedPayload = CoffeePayload & { personId: string; change: 'joined' | 'left' }
