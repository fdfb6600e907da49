import type { Logger } from 'pino'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import type { MessageKind } from '../feature.ts'
import type { Clock } from '../jobs/clock.ts'
import type { Links } from '../links.ts'
import type { DeliveryLimits } from './limits.ts'
import type { DeliveryMetrics } from './metrics.ts'
import type { Transport } from './transport.ts'
import type { TakeTurn } from './turns.ts'

/** What all of delivery works with. */
export interface Delivery {
  database: Database
  clock: Clock
  links: Links
  log: Logger
  transport: Transport
  metrics: DeliveryMetrics
  kinds: ReadonlyMap<string, MessageKind>
  /** Who holds the leases. */
  instance: string
  /** The service URL for chats that are to be created; null for the tenant's own. */
  newConversationsAt: string | null
  /** Null where nothing is paced. */
  limits: DeliveryLimits | null
  /** Delivery uses few of the database's connections at once; who asks first goes first. */
  takeTurn: TakeTurn
  /** Nothing new is taken in hand any more, and what has not left is given back. */
  stopping: AbortSignal
  /** The time for finishing is over as well. */
  ended: AbortSignal
}

export async function inTenant<Result>(
  { database, clock, links, takeTurn }: Delivery,
  tenantId: string,
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  return await takeTurn(
    async () =>
      await database.withTenant(tenantId, async (tx) => await work({ tx, tenantId, now: clock.now(), links })),
  )
}
