import type { Context } from '../context.ts'
import { countAttempt, countUnknownFate, deferMessage, settleMessage, type ClaimedMessage } from './claim.ts'
import type { Prepared } from './prepare.ts'
import { recordConversation } from './recipients.ts'
import type { SendResult } from './transport.ts'

const MOST_ATTEMPTS = 8
const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 15 * 60_000

/** Writes down what became of a message, and looks after the other half where it can never arrive. */
export async function recordResult(
  context: Context,
  prepared: Prepared,
  result: SendResult,
  random: () => number,
): Promise<void> {
  const { message, outgoing } = prepared
  if (result.outcome === 'sent') {
    await recordConversation(context, outgoing.personId, { reference: result.reference })
    await settleMessage(context.tx, message.message_key, {
      state: 'done',
      outcome: null,
      activityId: result.activityId,
      now: context.now,
    })
    return
  }
  if (result.outcome === 'unknown') await countUnknownFate(context.tx, message.message_key)
  const attempts = message.attempts + 1
  const fate = failureFate(prepared, result, attempts)
  if (fate === 'again') {
    const waitMs = (result.outcome === 'throttled' ? result.retryAfterMs : null) ?? backOffMs(attempts, random)
    const dueAt = new Date(context.now.getTime() + waitMs)
    await deferMessage(context.tx, message.message_key, { dueAt, outcome: result.detail })
    return
  }
  await settleMessage(context.tx, message.message_key, { state: fate, outcome: result.detail, now: context.now })
  if (fate === 'dead') await lookAfterOtherHalf(context, prepared, result.outcome)
}

/**
 * A message that cannot even be prepared must not hold up those behind it: it comes back later, and
 * is given up after as many attempts as all others.
 */
export async function recordPoison(context: Context, message: ClaimedMessage, random: () => number): Promise<void> {
  const attempts = message.attempts + 1
  const key = message.message_key
  await countAttempt(context.tx, key)
  if (attempts >= MOST_ATTEMPTS) {
    await settleMessage(context.tx, key, { state: 'dead', outcome: 'could not be prepared', now: context.now })
    return
  }
  const dueAt = new Date(context.now.getTime() + backOffMs(attempts, random))
  await deferMessage(context.tx, key, { dueAt, outcome: 'could not be prepared, will be tried again' })
}

type Failure = Exclude<SendResult, { outcome: 'sent' }>

/** A lost answer is sent again only where its kind says that twice is better than never. */
function failureFate({ kind }: Prepared, { outcome }: Failure, attempts: number): 'again' | 'dead' | 'unknown' {
  switch (outcome) {
    case 'throttled':
    case 'unreachable':
      return attempts < MOST_ATTEMPTS ? 'again' : 'dead'
    case 'unknown':
      return kind.unknownFate === 'send-again' && attempts < MOST_ATTEMPTS ? 'again' : 'unknown'
    case 'blocked':
    case 'gone':
    case 'rejected':
      return 'dead'
  }
}

async function lookAfterOtherHalf(context: Context, prepared: Prepared, outcome: Failure['outcome']): Promise<void> {
  const { message, kind, outgoing } = prepared
  if (outcome === 'blocked') await recordConversation(context, outgoing.personId, { state: 'blocked' })
  if (outcome === 'gone') await recordConversation(context, outgoing.personId, { state: 'uninstalled' })
  await kind.undeliverable?.(context, outgoing.personId, message.payload)
}

/** Exponential, with full jitter so that instances do not come back all at once. */
function backOffMs(attempts: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempts)
  return Math.round(ceiling / 2 + (random() * ceiling) / 2)
}
