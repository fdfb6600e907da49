import { attentionClasses } from '../../shared/attention/classes.ts'
import { decideDelivery } from '../../shared/attention/decide.ts'
import type { Context } from '../context.ts'
import { pausedUntil } from '../db/pauses.ts'
import type { MessageKind } from '../feature.ts'
import type { ClaimedMessage } from './claim.ts'
import { enqueueDigest, heldFate } from './digest/held.ts'
import type { Fate } from './fate.ts'
import type { Recipient } from './recipients.ts'
import type { OutgoingCard } from './transport.ts'

export interface Prepared {
  message: ClaimedMessage
  kind: MessageKind
  outgoing: OutgoingCard
}

/** Either the message may leave, or it is clear already what becomes of it. */
export type Preparation = { fate: Fate } | { prepared: Prepared }

const NO_ADDRESS_WAIT_MS = 60 * 60_000

/**
 * Decides, in the transaction that claimed the message, whether it may leave now: its cause is looked
 * at again, and so are the reader's hours, pause and budget.
 */
export async function prepareMessage(
  context: Context,
  message: ClaimedMessage,
  { kind, recipient }: { kind: MessageKind | undefined; recipient: Recipient | undefined },
): Promise<Preparation> {
  if (kind === undefined) return settled(message, 'dead', 'unknown kind of message')
  if (recipient?.isActive !== true) return settled(message, 'cancelled', 'left')
  if (recipient.conversation !== null && recipient.conversation.state !== 'installed') {
    await kind.undeliverable?.(context, message.recipient_id, message.payload)
    return settled(message, 'dead', recipient.conversation.state)
  }
  return (await decideNow(context, message, kind, recipient)) ?? (await render(context, message, kind, recipient))
}

/** Null where the message may leave. */
async function decideNow(
  context: Context,
  message: ClaimedMessage,
  kind: MessageKind,
  recipient: Recipient,
): Promise<Preparation | null> {
  const decision = decideDelivery({
    // The row's, not the kind's: the introduction that follows from one's own Accept is an answer.
    attention: attentionClasses[message.priority] ?? kind.attention,
    wantedAt: message.wanted_at,
    tooLateAfterHours: kind.tooLateAfterHours,
    recipient: { ...recipient, pausedUntil: pausedUntil(recipient.pauses, kind.programme) },
    sentThisWeek: recipient.sentThisWeek,
    justActed: hasJustBeenAskedFor(message, context.now),
    now: context.now,
  })
  switch (decision.do) {
    case 'send':
      return null
    case 'cancel':
      return settled(message, 'cancelled', decision.because)
    case 'wait':
      return waits(message, decision.until, decision.because)
    case 'hold':
      // One that is due already takes it along.
      if (!recipient.digestIsDue) {
        const digest = { digestAt: decision.until, timeZone: recipient.workingHours.timeZone }
        await enqueueDigest(context, message.recipient_id, digest)
      }
      return { fate: heldFate(message, context.now) }
  }
}

const IN_THE_CHAT_MS = 10 * 60_000

/** A line of a digest whose reader wants to see it is wanted from then on. */
function hasJustBeenAskedFor({ digest_key: digest, wanted_at: wantedAt }: ClaimedMessage, now: Date): boolean {
  return digest !== null && now.getTime() - wantedAt.getTime() < IN_THE_CHAT_MS
}

async function render(
  context: Context,
  message: ClaimedMessage,
  kind: MessageKind,
  { conversation, serviceUrl }: Recipient,
): Promise<Preparation> {
  const card = await kind.render(context, message.recipient_id, message.payload)
  if (card === null) return settled(message, 'cancelled', 'its cause is gone')
  if (serviceUrl === null) {
    // Nobody of this company has opened Hallway in Teams yet: there is no address to write to.
    const dueAt = new Date(context.now.getTime() + NO_ADDRESS_WAIT_MS)
    return waits(message, dueAt, 'Hallway is not installed in Teams yet')
  }
  const reference = conversation?.reference ?? null
  const outgoing = { tenantId: context.tenantId, personId: message.recipient_id, reference, serviceUrl, card }
  return { prepared: { message, kind, outgoing } }
}

function waits(message: ClaimedMessage, dueAt: Date, outcome: string): Preparation {
  return { fate: { key: message.message_key, state: 'waiting', dueAt, outcome } }
}

function settled(message: ClaimedMessage, state: 'dead' | 'cancelled', outcome: string): Preparation {
  return { fate: { key: message.message_key, state, outcome } }
}
