import type { Context } from '../context.ts'
import { deferMessage, settleMessage } from './claim.ts'
import type { Prepared } from './prepare.ts'
import { recordConversation } from './recipients.ts'
import type { DeliveryResult } from './transport.ts'

const MOST_ATTEMPTS = 8
const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 15 * 60_000

/** Writes down what became of a message, and looks after the other half where it can never arrive. */
export async function recordResult(
  context: Context,
  { message, kind, outgoing }: Prepared,
  result: DeliveryResult,
  random: () => number,
): Promise<void> {
  const { tx, now } = context
  const key = message.message_key
  const attempts = message.attempts + 1
  switch (result.fate) {
    case 'sent':
      await recordConversation(context, outgoing.personId, { reference: result.reference })
      await settleMessage(tx, key, { state: 'done', outcome: null, activityId: result.activityId, now })
      return
    case 'retry':
      if (attempts < MOST_ATTEMPTS) {
        const dueAt = new Date(now.getTime() + (result.afterMs ?? backOffMs(attempts, random)))
        await deferMessage(tx, key, { dueAt, outcome: result.reason })
        return
      }
      break
    case 'unknown':
      if (kind.unknownFate === 'leave') {
        await settleMessage(tx, key, { state: 'unknown', outcome: result.reason, now })
        return
      }
      await deferMessage(tx, key, { dueAt: new Date(now.getTime() + backOffMs(attempts, random)), outcome: result.reason })
      return
    case 'blocked':
      await recordConversation(context, outgoing.personId, { state: 'blocked' })
      break
    case 'gone':
      await recordConversation(context, outgoing.personId, { state: 'uninstalled' })
      break
    case 'rejected':
      break
  }
  await settleMessage(tx, key, { state: 'dead', outcome: result.reason, now })
  await kind.undeliverable?.(context, outgoing.personId, message.payload)
}

/** Exponential, with full jitter so that instances do not come back all at once. */
function backOffMs(attempts: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempts)
  return Math.round(ceiling / 2 + (random() * ceiling) / 2)
}
