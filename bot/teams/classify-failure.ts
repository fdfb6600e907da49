import type { SendResult } from '../delivery/transport.ts'
import { ConnectorFailure } from './connector-client.ts'

type Failed = Exclude<SendResult, { outcome: 'sent' }>

/** @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages */
const BLOCKED_CODES = ['MessageWritesBlocked', 'ConversationBlockedByUser', 'Forbidden']
const GONE_CODES = ['BotNotInConversationRoster', 'ConversationNotFound', 'BotDisabledByAdmin']
const TOO_MANY = 429
const BUSY_STATUSES = [408, 412, 502, 503, 504]

/** What a failed send means for the message. */
export function classifyFailure(error: unknown): Failed {
  // Anything but an answer of Teams failed on the way there: no token, say.
  if (!(error instanceof ConnectorFailure)) return { outcome: 'unreachable', detail: nameOf(error) }
  const detail = `${String(error.status ?? 'no answer')} ${error.code}`
  if (error.status === null) return { outcome: error.neverLeft ? 'unreachable' : 'unknown', detail }
  const { retryAfterMs } = error
  if (error.status === TOO_MANY) return { outcome: 'throttled', retryAfterMs, detail }
  if (BUSY_STATUSES.includes(error.status)) return { outcome: 'busy', retryAfterMs, detail }
  return { outcome: finalOutcome(error.status, error.code), detail }
}

function finalOutcome(status: number, code: string): 'blocked' | 'gone' | 'rejected' | 'unreachable' {
  if (GONE_CODES.includes(code)) return 'gone'
  if (BLOCKED_CODES.includes(code) || status === 403) return 'blocked'
  if (status === 404) return 'gone'
  return status >= 500 || status === 401 ? 'unreachable' : 'rejected'
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
