import type { Context } from '../context.ts'
import { claimMessages, markSending, type ClaimedMessage } from './claim.ts'
import { inTenant, type Delivery } from './delivery.ts'
import { writeFates, type Fate } from './fate.ts'
import type { DeliveryLimits } from './limits.ts'
import { nameInLog } from './name-in-log.ts'
import { prepareMessage, type Prepared } from './prepare.ts'
import { readRecipients } from './recipients.ts'
import { poisonFate } from './result-fate.ts'
import { readSendRate, reserveRequests } from './send-rates.ts'

/**
 * A batch gives requests away up to this far ahead, the next one when they reach less far than that: an
 * instance that is slow at the moment takes the more at once. Further ahead would only keep what is more
 * urgent waiting.
 */
const HORIZON_MS = 400
export const CLAIM_AGAIN_MS = 250
const UNPACED_BATCH = 100
/** Another instance is claiming the same messages: by then it has them. */
const CONTENDED_WAIT_MS = 50
/** Messages that are looked at for each that may leave: some will have to wait or are not wanted any more. */
const CANDIDATES_PER_REQUEST = 2

/** A message in hand: marked as being sent, in a transaction that has committed. */
export interface Sending extends Prepared {
  /** When it leaves, on `performance`'s clock. */
  leavesAt: number
  /** From one request to the next. */
  intervalMs: number
}

export interface Batch {
  sendings: Sending[]
  /** What became of messages that did not have to leave, or may not leave yet. */
  fates: Fate[]
  /** Until a further batch makes sense. */
  waitMs: number
}

interface Allowance {
  requests: number
  candidates: number
  chatSpacingMs: number
  waitMs: number
}

/**
 * Takes the tenant's most urgent messages in hand, decides about each, and reserves the moments at
 * which those leave that may: all in one transaction.
 *
 * @param room how many may be taken.
 */
export async function claimBatch(delivery: Delivery, tenantId: string, room: number): Promise<Batch> {
  let preparing: ClaimedMessage | undefined
  try {
    return await inTenant(delivery, tenantId, async (context) => {
      const allowance = await readAllowance(context, delivery.limits, room)
      if (allowance.waitMs > 0) return { sendings: [], fates: [], waitMs: allowance.waitMs }
      const { messages, isContended } = await claimMessages(context, {
        count: allowance.candidates,
        chatSpacingMs: allowance.chatSpacingMs,
      })
      if (isContended) return { sendings: [], fates: [], waitMs: CONTENDED_WAIT_MS }
      const recipients = await readRecipients(
        context,
        messages.map((message) => message.recipient_id),
        delivery.newConversationsAt,
      )
      const fates: Fate[] = []
      const prepared: Prepared[] = []
      for (const message of messages) {
        if (prepared.length >= allowance.requests) break
        preparing = message
        const preparation = await prepareMessage(context, message, {
          kind: delivery.kinds.get(message.kind),
          recipient: recipients.get(message.recipient_id),
        })
        if ('fate' in preparation) fates.push(preparation.fate)
        else prepared.push(preparation.prepared)
      }
      preparing = undefined
      await writeFates(context, fates)
      return { sendings: await takeInHand(context, delivery, prepared), fates, waitMs: 0 }
    })
  } catch (error) {
    if (preparing === undefined) throw error
    return await setAside(delivery, tenantId, preparing, error)
  }
}

async function readAllowance({ tx }: Context, limits: DeliveryLimits | null, room: number): Promise<Allowance> {
  if (limits === null) {
    const count = Math.min(UNPACED_BATCH, room)
    return { requests: Infinity, candidates: count, chatSpacingMs: 0, waitMs: 0 }
  }
  const { requestsPerSecond, aheadMs } = await readSendRate(tx, limits.requestsPerSecond)
  const requests = Math.min(room, Math.ceil((requestsPerSecond * Math.max(0, HORIZON_MS - aheadMs)) / 1_000))
  return {
    requests,
    candidates: requests * CANDIDATES_PER_REQUEST,
    chatSpacingMs: limits.chatSpacingMs,
    waitMs: Math.max(0, aheadMs - CLAIM_AGAIN_MS),
  }
}

/** The rate's row is locked here, at the end: nobody waits for it while cards are rendered. */
async function takeInHand(
  context: Context,
  { limits, instance }: Delivery,
  prepared: readonly Prepared[],
): Promise<Sending[]> {
  if (prepared.length === 0) return []
  const { startsAt, startsInMs, intervalMs } =
    limits === null
      ? { startsAt: null, startsInMs: 0, intervalMs: 0 }
      : await reserveRequests(context, { requests: prepared.length, limit: limits.requestsPerSecond })
  const reservedAt = performance.now()
  await markSending(
    context.tx,
    prepared.map(({ message }, place) => ({ key: message.message_key, afterMs: place * intervalMs })),
    { startsAt, instance },
  )
  return prepared.map((one, place) => {
    const leavesAt = reservedAt + startsInMs + place * intervalMs
    return { ...one, leavesAt, intervalMs }
  })
}

/** One message that cannot be prepared undoes its batch once, and then holds up nobody behind it. */
async function setAside(delivery: Delivery, tenantId: string, message: ClaimedMessage, error: unknown): Promise<Batch> {
  delivery.log.error({ message: nameInLog(message.message_key), err: error }, 'message could not be prepared')
  const fate = poisonFate(message, delivery.clock.now())
  await inTenant(delivery, tenantId, async (context) => {
    await writeFates(context, [fate])
  })
  return { sendings: [], fates: [fate], waitMs: 0 }
}
