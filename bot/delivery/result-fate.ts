import type { MessageKind } from '../feature.ts'
import type { ClaimedMessage } from './claim.ts'
import type { Fate } from './fate.ts'
import type { SendResult } from './transport.ts'

/** Each attempt whose fate is unknown may be one more message in the chat; one that cannot be prepared is a bug. */
const MOST_ATTEMPTS = 8
/** What Teams has not taken harms nobody by going again: an outage of a day must cost no message. */
const MOST_REFUSALS = 100
const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 15 * 60_000

type Failure = Exclude<SendResult, { outcome: 'sent' }>
type Attempted = Pick<ClaimedMessage, 'message_key' | 'attempts'>

/** What becomes of a message whose sending came to this. `attempts` of it do not count this one yet. */
export function resultFate(message: Attempted, kind: MessageKind, result: SendResult, now: Date): Fate {
  const key = message.message_key
  if (result.outcome === 'sent') return { key, state: 'done', outcome: null, activityId: result.activityId }
  const attempts = message.attempts + 1
  const fate = { key, outcome: result.detail, ...(result.outcome === 'unknown' && { unknownFates: 1 as const }) }
  const next = afterFailure(kind, result.outcome, attempts)
  if (next !== 'again') return { ...fate, state: next }
  const waitMs = ('retryAfterMs' in result ? result.retryAfterMs : null) ?? backOffMs(attempts)
  return { ...fate, state: 'retrying', dueAt: new Date(now.getTime() + waitMs) }
}

/** Its process died while it had the message in hand: it goes again at once, if its kind says so. */
export function lostFate(message: Attempted, kind: MessageKind | undefined, now: Date): Fate {
  const next = kind === undefined ? 'again' : afterFailure(kind, 'unknown', message.attempts)
  return {
    key: message.message_key,
    state: next === 'again' ? 'retrying' : next,
    outcome: 'the process ended while Teams had the message',
    dueAt: now,
    unknownFates: 1,
  }
}

/**
 * A message that cannot even be prepared must not hold up those behind it: it comes back later, and
 * is given up after as many attempts as all others.
 */
export function poisonFate(message: Attempted, now: Date): Fate {
  const attempts = message.attempts + 1
  const fate = { key: message.message_key, attempts: 1 as const }
  if (attempts >= MOST_ATTEMPTS) return { ...fate, state: 'dead', outcome: 'could not be prepared' }
  const dueAt = new Date(now.getTime() + backOffMs(attempts))
  return { ...fate, state: 'waiting', dueAt, outcome: 'could not be prepared, will be tried again' }
}

/** A lost answer is sent again only where its kind says that twice is better than never. */
function afterFailure(kind: MessageKind, outcome: Failure['outcome'], attempts: number): 'again' | 'dead' | 'unknown' {
  if (outcome !== 'unknown') return isFinal[outcome] || attempts >= MOST_REFUSALS ? 'dead' : 'again'
  return kind.unknownFate === 'send-again' && attempts < MOST_ATTEMPTS ? 'again' : 'unknown'
}

const isFinal: Record<Exclude<Failure['outcome'], 'unknown'>, boolean> = {
  throttled: false,
  busy: false,
  unreachable: false,
  blocked: true,
  gone: true,
  rejected: true,
}

/** Exponential, with jitter so that instances do not come back all at once. */
function backOffMs(attempts: number): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempts)
  return Math.round(ceiling / 2 + (Math.random() * ceiling) / 2)
}
