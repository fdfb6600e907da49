import { CLAIM_AGAIN_MS, claimBatch } from './claim-batch.ts'
import type { Delivery } from './delivery.ts'
import { createFlight } from './flight.ts'
import { pause } from './pause.ts'

/** Something more urgent may have become due meanwhile. */
const LOOK_AGAIN_MS = 1_000

/**
 * Delivers what is due in one tenant, until nothing is left that may leave. Tenants have a pump each,
 * so that one that is slow or throttled delays no other.
 */
export async function runPump(delivery: Delivery, tenantId: string): Promise<void> {
  const flight = createFlight(delivery, tenantId)
  const somethingLands = async (): Promise<void> => {
    await Promise.race([flight.landing(), pause(LOOK_AGAIN_MS, delivery.ended)])
  }
  try {
    while (!delivery.stopping.aborted) {
      if (flight.room() === 0) {
        await somethingLands()
        continue
      }
      // What this process cannot let leave in time it leaves to others.
      await pause(flight.aheadMs() - CLAIM_AGAIN_MS, delivery.stopping)
      const landed = flight.landed()
      const batch = await claimBatch(delivery, tenantId, flight.room())
      delivery.metrics.countFates(batch.fates)
      flight.launch(batch.sendings)
      await pause(Math.min(batch.waitMs, LOOK_AGAIN_MS), delivery.stopping)
      // The next message of somebody who had one in hand may leave as soon as that is recorded: perhaps
      // just after the claim had looked.
      const hasMoved = batch.sendings.length > 0 || batch.fates.length > 0 || flight.landed() > landed
      if (hasMoved || batch.waitMs > 0) continue
      if (flight.isEmpty()) return
      await somethingLands()
    }
  } finally {
    while (!flight.isEmpty() && !delivery.ended.aborted) await somethingLands()
    flight.end()
  }
}
