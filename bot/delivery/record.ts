import type { Context } from '../context.ts'
import type { Sending } from './claim-batch.ts'
import { inTenant, type Delivery } from './delivery.ts'
import { writeFates, type Fate } from './fate.ts'
import { nameInLog } from './name-in-log.ts'
import { recordConversation } from './recipients.ts'
import { poisonFate, resultFate } from './result-fate.ts'
import { slowDown } from './send-rates.ts'
import type { SendResult } from './transport.ts'

/** A message that is not on its way any more; without a result it has not left and is given back. */
export interface Returned {
  sending: Sending
  result: SendResult | null
}

interface Recorded extends Returned {
  fate: Fate
}

/**
 * Writes down what became of messages. Doing it twice is harmless: what is written already is not held
 * any more, and is left as it is.
 *
 * @returns what was written.
 */
export async function recordReturned(
  delivery: Delivery,
  tenantId: string,
  returned: readonly Returned[],
): Promise<Fate[]> {
  const recorded = returned.map((one) => ({ ...one, fate: fateOf(one, delivery.clock.now()) }))
  const plain = recorded.filter((one) => !hasAftermath(one))
  const written = await inTenant(delivery, tenantId, async (context) => {
    for (const one of plain) await rememberChat(context, one)
    const fates = await writeFates(
      context,
      plain.map(({ fate }) => fate),
      delivery.instance,
    )
    await heedRefusals(context, delivery, returned)
    return fates
  })
  for (const one of recorded)
    if (hasAftermath(one)) written.push(...(await recordWithAftermath(delivery, tenantId, one)))
  return written
}

function fateOf({ sending: { message, kind }, result }: Returned, now: Date): Fate {
  if (result !== null) return resultFate(message, kind, result, now)
  return { key: message.message_key, state: message.state, outcome: null, attempts: -1 }
}

/** Whether its kind has something to do now: such a message has a transaction of its own. */
function hasAftermath({ sending: { kind }, fate }: Recorded): boolean {
  return fate.state === 'dead' || (fate.state === 'done' && kind.sent !== undefined)
}

async function recordWithAftermath(delivery: Delivery, tenantId: string, one: Recorded): Promise<Fate[]> {
  const { kind, message, outgoing } = one.sending
  try {
    return await inTenant(delivery, tenantId, async (context) => {
      await rememberChat(context, one)
      const written = await writeFates(context, [one.fate], delivery.instance)
      if (written.length > 0) {
        const hook = one.fate.state === 'done' ? kind.sent : kind.undeliverable
        await hook?.(context, outgoing.personId, message.payload)
      }
      return written
    })
  } catch (error) {
    delivery.log.error({ message: nameInLog(message.message_key), err: error }, 'what follows from a message failed')
    return await inTenant(delivery, tenantId, async (context) => {
      await rememberChat(context, one)
      // What has arrived stays so. The other half of what cannot arrive is looked after at the next try.
      const fate = one.fate.state === 'done' ? one.fate : poisonFate(message, context.now)
      return await writeFates(context, [fate], delivery.instance)
    })
  }
}

/** Stores how a person was reached for the first time, or that they cannot be reached any more. */
async function rememberChat(context: Context, { sending: { outgoing }, result }: Returned): Promise<void> {
  if (result?.outcome === 'sent' && outgoing.reference === null) {
    await recordConversation(context, outgoing.personId, { reference: result.reference })
  }
  if (result?.outcome === 'blocked') await recordConversation(context, outgoing.personId, { state: 'blocked' })
  if (result?.outcome === 'gone') await recordConversation(context, outgoing.personId, { state: 'uninstalled' })
}

/** The last statement of its transaction: it locks the tenant's rate. */
async function heedRefusals({ tx }: Context, { limits }: Delivery, returned: readonly Returned[]): Promise<void> {
  const waits = returned.flatMap(({ result }) => (result?.outcome === 'throttled' ? [result.retryAfterMs ?? 0] : []))
  if (limits === null || waits.length === 0) return
  await slowDown(tx, { refused: waits.length, retryAfterMs: Math.max(...waits), limit: limits.requestsPerSecond })
}
