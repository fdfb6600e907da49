import { attentionClasses } from '../../../shared/attention/classes.ts'
import { isoWeekOf } from '../../../shared/follow-ups/nudge-day.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import type { Fate } from '../fate.ts'

/** The kind under which a digest stands in the outbox. */
export const DIGEST_KIND = 'digest'

/** A digest that cannot come for so long (a pause, a budget of nothing) is not worth waiting for. */
const HELD_DAYS = 14

/**
 * Sets a message aside for its reader's digest, and sees to it that there is one. Until the digest has
 * left, the message is `held`, and its due time says when it is given up.
 *
 * @param digestAt when the digest is to leave: the reader's next week.
 */
export async function hold(
  context: Context,
  message: { message_key: string; recipient_id: string },
  { digestAt, timeZone }: { digestAt: Date; timeZone: string },
): Promise<Fate> {
  await enqueueDigest(context, message.recipient_id, { digestAt, timeZone })
  const dueAt = new Date(context.now.getTime() + HELD_DAYS * 86_400_000)
  return { key: message.message_key, state: 'held', outcome: 'over-budget', dueAt }
}

/** One digest for each reader and week, however much is set aside. */
export async function enqueueDigest(
  { tx, tenantId, now }: Context,
  readerId: string,
  { digestAt, timeZone }: { digestAt: Date; timeZone: string },
): Promise<void> {
  const week = isoWeekOf(localDate(digestAt, timeZone))
  await enqueueMessage(tx, {
    tenantId,
    key: digestKey(readerId, week),
    kind: DIGEST_KIND,
    recipientId: readerId,
    payload: { week },
    attention: 'digest',
    dueAt: digestAt,
    now,
  })
}

export function digestKey(readerId: string, week: string): string {
  return `${DIGEST_KIND}/${readerId}/${week}`
}

/** The class of what its reader has asked for. */
export const ANSWER = attentionClasses.indexOf('answer')
