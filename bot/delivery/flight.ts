import { LEASE_MS, renewLeases } from './claim.ts'
import type { Sending } from './claim-batch.ts'
import { inTenant, type Delivery } from './delivery.ts'
import { createDepartures } from './departures.ts'
import { nameInLog } from './name-in-log.ts'
import { pause } from './pause.ts'
import { recordReturned, type Returned } from './record.ts'
import { reserveRequests } from './send-rates.ts'
import type { SendResult } from './transport.ts'

/** Far more than the rate needs while Teams answers within two seconds. */
const MOST_IN_HAND = 100
const MOST_RESULTS = 50
const COLLECT_MS = 100
const RENEW_MS = 5_000
const WRITE_AGAIN_MS = 500

/** The messages of one tenant that this instance has in hand: about to leave, with Teams, or about to be recorded. */
export interface Flight {
  /** How many more may be taken in hand. */
  room(): number
  isEmpty(): boolean
  /** Lets messages leave, each at its moment. */
  launch(sendings: readonly Sending[]): void
  /** Milliseconds until the last one leaves; 0 where none waits. */
  aheadMs(): number
  /** How many messages have come back so far, and are recorded. */
  landed(): number
  /** Resolves when the next ones are. */
  landing(): Promise<void>
  end(): void
}

export function createFlight(delivery: Delivery, tenantId: string): Flight {
  const inHand = new Set<string>()
  const returned: Returned[] = []
  let landings = 0
  let landing = Promise.withResolvers<void>()
  let isWriting = false
  let collecting: NodeJS.Timeout | undefined
  const departures = createDepartures(delivery.stopping)
  const renewal = setInterval(() => void renew(), RENEW_MS)

  async function fly(sending: Sending): Promise<void> {
    returned.push({ sending, result: await leave(delivery, sending, furtherRequest) })
    if (returned.length >= MOST_RESULTS || returned.length === inHand.size) await write()
    else collecting ??= setTimeout(() => void write(), COLLECT_MS)
  }

  /** When it may be made was not to be known before: it has to wait for an answer. */
  async function furtherRequest(): Promise<void> {
    const { limits } = delivery
    if (limits === null) return
    const reservation = await inTenant(
      delivery,
      tenantId,
      async (context) => await reserveRequests(context, { requests: 1, limit: limits.requestsPerSecond }),
    )
    const leavesAt = performance.now() + reservation.startsInMs
    await new Promise<void>((leave) => {
      departures.add([{ leavesAt, intervalMs: reservation.intervalMs, leave }])
    })
  }

  async function write(): Promise<void> {
    clearTimeout(collecting)
    collecting = undefined
    if (isWriting) return
    isWriting = true
    while (returned.length > 0) {
      const batch = returned.splice(0, MOST_RESULTS)
      await recordAtLast(delivery, tenantId, batch)
      for (const { sending } of batch) inHand.delete(sending.message.message_key)
      landings += batch.length
      landing.resolve()
      landing = Promise.withResolvers()
    }
    isWriting = false
  }

  async function renew(): Promise<void> {
    if (inHand.size === 0) return
    await inTenant(delivery, tenantId, async ({ tx }) => {
      await renewLeases(tx, [...inHand], delivery.instance)
    }).catch((error: unknown) => {
      delivery.log.warn({ err: error }, 'leases could not be renewed')
    })
  }

  return {
    room: () => MOST_IN_HAND - inHand.size,
    isEmpty: () => inHand.size === 0,
    launch(sendings) {
      for (const { message } of sendings) inHand.add(message.message_key)
      departures.add(
        sendings.map((sending) => ({
          leavesAt: sending.leavesAt,
          intervalMs: sending.intervalMs,
          leave: () => void fly(sending),
        })),
      )
    },
    aheadMs: departures.aheadMs,
    landed: () => landings,
    landing: async () => await landing.promise,
    end() {
      clearInterval(renewal)
    },
  }
}

/** Null where the message has not left. */
async function leave(
  delivery: Delivery,
  { message, outgoing, leavesAt }: Sending,
  furtherRequest: () => Promise<void>,
): Promise<SendResult | null> {
  // A process that stood still so long may have lost its lease: the message may be another's by now.
  const isLate = performance.now() - leavesAt > LEASE_MS / 2
  if (delivery.stopping.aborted || isLate) return null
  const name = nameInLog(message.message_key)
  const result = await delivery.transport.sendCard(outgoing, furtherRequest).catch((error: unknown): SendResult => {
    delivery.log.error({ message: name, err: error }, 'message may have left')
    return { outcome: 'unknown', detail: 'failed on its way' }
  })
  delivery.log.info({ message: name, outcome: result.outcome }, 'message left')
  delivery.metrics.countResult(result)
  return result
}

/** While the database is away, what became of messages is kept: leases last longer than most restarts. */
async function recordAtLast(delivery: Delivery, tenantId: string, returned: readonly Returned[]): Promise<void> {
  while (!delivery.ended.aborted) {
    try {
      delivery.metrics.countFates(await recordReturned(delivery, tenantId, returned))
      return
    } catch (error) {
      delivery.log.error({ err: error }, 'what became of messages could not be recorded yet')
      await pause(WRITE_AGAIN_MS, delivery.ended)
    }
  }
}
