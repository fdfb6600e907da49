import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { MessageKind } from '../feature.ts'
import { writeFates, type Fate } from './fate.ts'
import { lostFate } from './result-fate.ts'

const MOST_AT_ONCE = 500

/**
 * Takes over messages whose process died while it had them in hand: whether they arrived, nobody knows.
 *
 * @returns what becomes of them.
 */
export async function recoverLost(context: Context, kinds: ReadonlyMap<string, MessageKind>): Promise<Fate[]> {
  const lost = await context.tx
    .selectFrom('outbox')
    .select(['message_key', 'kind', 'attempts'])
    .where('state', '=', 'sending')
    .where('lease_until', '<', sql<Date>`statement_timestamp()`)
    .orderBy('lease_until')
    .limit(MOST_AT_ONCE)
    .forUpdate()
    .skipLocked()
    .execute()
  const fates = lost.map((message) => lostFate(message, kinds.get(message.kind), context.now))
  return await writeFates(context, fates)
}
