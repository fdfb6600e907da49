import { decideDelivery } from '../../shared/attention/decide.ts'
import type { Context } from '../context.ts'
import type { MessageKind } from '../feature.ts'
import { countUnknownFate, deferMessage, markSending, settleMessage, type ClaimedMessage } from './claim.ts'
import { readRecipient, type Recipient } from './recipients.ts'
import type { OutgoingCard } from './transport.ts'

export interface Prepared {
  message: ClaimedMessage
  kind: MessageKind
  outgoing: OutgoingCard
}

export interface PrepareOptions {
  kinds: ReadonlyMap<string, MessageKind>
  /** Who holds the lease. */
  instance: string
  /** The service URL for chats that are to be created; null for the tenant's own. */
  newConversationsAt: string | null
}

/** `settled`: the message did not have to leave, or may not leave yet. */
export type Preparation = { next: 'settled' } | { next: 'send'; prepared: Prepared }

/**
 * Decides, in the transaction that claimed the message, whether it may leave now: its cause is looked
 * at again, and so are the reader's hours, pause and budget.
 */
export async function prepareMessage(
  context: Context,
  message: ClaimedMessage,
  options: PrepareOptions,
): Promise<Preparation> {
  const { kinds, instance } = options
  const kind = kinds.get(message.kind)
  if (kind === undefined) return await settle(context, message, 'dead', 'unknown kind of message')
  if (message.state === 'sending') {
    await countUnknownFate(context.tx, message.message_key)
    if (kind.unknownFate === 'leave') {
      return await settle(context, message, 'unknown', 'the process ended while Teams had the message')
    }
  }
  const recipient = await readRecipient(context, message.recipient_id, options.newConversationsAt)
  if (recipient?.isActive !== true) return await settle(context, message, 'cancelled', 'left')
  if (recipient.conversation !== null && recipient.conversation.state !== 'installed') {
    await kind.undeliverable?.(context, message.recipient_id, message.payload)
    return await settle(context, message, 'dead', recipient.conversation.state)
  }
  return await renderWhenAllowed(context, { message, kind, recipient, instance })
}

const NO_ADDRESS_WAIT_MS = 60 * 60_000

async function renderWhenAllowed(
  context: Context,
  {
    message,
    kind,
    recipient,
    instance,
  }: { message: ClaimedMessage; kind: MessageKind; recipient: Recipient; instance: string },
): Promise<Preparation> {
  const decision = decideDelivery({
    attention: kind.attention,
    wantedAt: context.now,
    tooLateAfterHours: kind.tooLateAfterHours,
    recipient: {
      workingHours: recipient.workingHours,
      pausedUntil: recipient.pausedUntil,
      weeklyBudget: recipient.weeklyBudget,
    },
    sentThisWeek: recipient.sentThisWeek,
    now: context.now,
  })
  if (decision.do === 'wait' || decision.do === 'hold') {
    await deferMessage(context.tx, message.message_key, { dueAt: decision.until, outcome: decision.because })
    return { next: 'settled' }
  }
  if (decision.do === 'cancel') return await settle(context, message, 'cancelled', decision.because)
  const card = await kind.render(context, message.recipient_id, message.payload)
  if (card === null) return await settle(context, message, 'cancelled', 'its cause is gone')
  const { conversation, serviceUrl } = recipient
  if (serviceUrl === null) {
    // Nobody of this company has opened Hallway in Teams yet: there is no address to write to.
    const dueAt = new Date(context.now.getTime() + NO_ADDRESS_WAIT_MS)
    await deferMessage(context.tx, message.message_key, { dueAt, outcome: 'Hallway is not installed in Teams yet' })
    return { next: 'settled' }
  }
  await markSending(context.tx, message.message_key, instance)
  const outgoing = {
    tenantId: context.tenantId,
    personId: message.recipient_id,
    reference: conversation?.reference ?? null,
    serviceUrl,
    card,
  }
  return { next: 'send', prepared: { message, kind, outgoing } }
}

async function settle(
  context: Context,
  message: ClaimedMessage,
  state: 'dead' | 'cancelled' | 'unknown',
  outcome: string,
): Promise<Preparation> {
  await settleMessage(context.tx, message.message_key, { state, outcome, now: context.now })
  return { next: 'settled' }
}
