import { attentionClasses } from '../../../shared/attention/classes.ts'
import { isoWeekOf } from '../../../shared/time/iso-week.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import type { Fate } from '../fate.ts'

/** The kind under which a digest stands in the outbox. */
export const DIGEST_KIND = 'digest'

/** A digest that cannot come for so long (a pause, a budget of nothing) is not worth waiting for. */
const HELD_DAYS = 14

/** Set aside for its reader's digest; the due time says when it is given up. */
export function heldFate({ message_key: key }: { message_key: string }, now: Date): Fate {
  return { key, state: 'held', outcome: 'over-budget', dueAt: new Date(now.getTime() + HELD_DAYS * 86_400_000) }
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
