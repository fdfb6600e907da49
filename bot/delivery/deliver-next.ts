import type { Logger } from 'pino'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import type { Clock } from '../jobs/clock.ts'
import type { Links } from '../links.ts'
import { claimMessage, type ClaimedMessage } from './claim.ts'
import { nameInLog } from './name-in-log.ts'
import { prepareMessage, type Preparation, type PrepareOptions, type Prepared } from './prepare.ts'
import { recordPoison, recordResult } from './record.ts'
import type { Transport } from './transport.ts'

export interface Delivery {
  database: Database
  clock: Clock
  links: Links
  log: Logger
  transport: Transport
  prepare: PrepareOptions
}

/**
 * Delivers the tenant's most urgent due message. Sending happens between two transactions, never
 * inside one: the first marks the message as being sent, the second records what became of it.
 *
 * @returns false when nothing is due.
 */
export async function deliverNext(delivery: Delivery, tenantId: string): Promise<boolean> {
  const preparation = await prepareNext(delivery, tenantId)
  if (preparation === null) return false
  if (preparation.next === 'send') await send(delivery, tenantId, preparation.prepared)
  return true
}

async function prepareNext(delivery: Delivery, tenantId: string): Promise<Preparation | null> {
  let claimed: ClaimedMessage | undefined
  try {
    return await inTenant(delivery, tenantId, async (context) => {
      claimed = await claimMessage(context.tx, context.now)
      return claimed === undefined ? null : await prepareMessage(context, claimed, delivery.prepare)
    })
  } catch (error) {
    const poison = claimed
    if (poison === undefined) throw error
    delivery.log.error({ message: nameInLog(poison.message_key), err: error }, 'message could not be prepared')
    await inTenant(delivery, tenantId, async (context) => await recordPoison(context, poison, Math.random))
    return { next: 'settled' }
  }
}

async function send(delivery: Delivery, tenantId: string, prepared: Prepared): Promise<void> {
  const result = await delivery.transport.sendCard(prepared.outgoing)
  delivery.log.info({ message: nameInLog(prepared.message.message_key), outcome: result.outcome }, 'message left')
  await inTenant(delivery, tenantId, async (context) => await recordResult(context, prepared, result, Math.random))
}

async function inTenant<Result>(
  { database, clock, links }: Delivery,
  tenantId: string,
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  return await database.withTenant(tenantId, async (tx) => await work({ tx, tenantId, now: clock.now(), links }))
}
