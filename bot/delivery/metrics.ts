import { Counter, Gauge, type Registry } from 'prom-client'
import type { Logger } from 'pino'
import type { Fate } from './fate.ts'
import type { Queue } from './queue.ts'
import type { SendResult } from './transport.ts'

export interface DeliveryMetrics {
  /** Teams has answered, or has not. */
  countResult(result: SendResult): void
  /** What was written down. */
  countFates(fates: readonly Fate[]): void
}

const STATES = ['waiting', 'retrying', 'held', 'sending']

/** How delivery is doing, in numbers alone: no message, no text, nobody's name. */
export function createDeliveryMetrics(
  registry: Registry,
  log: Logger,
  readQueue: () => Promise<Queue>,
): DeliveryMetrics {
  const registers = [registry]
  const sends = new Counter({
    name: 'hallway_delivery_sends_total',
    help: 'Cards handed to Teams, by what came back; throttled is a 429.',
    labelNames: ['outcome'],
    registers,
  })
  const settled = new Counter({
    name: 'hallway_delivery_settled_total',
    help: 'Messages that are over: done, dead, cancelled, or of unknown fate.',
    labelNames: ['state'],
    registers,
  })
  const retries = new Counter({
    name: 'hallway_delivery_retries_total',
    help: 'Messages that will be handed to Teams once more.',
    registers,
  })
  const unknownFates = new Counter({
    name: 'hallway_delivery_unknown_fates_total',
    help: 'How often nobody could tell whether Teams had taken a message.',
    registers,
  })
  measureQueue(registry, log, readQueue)

  return {
    countResult({ outcome }) {
      sends.inc({ outcome })
    },
    countFates(fates) {
      for (const { state, unknownFates: more, attempts } of fates) {
        if (more !== undefined) unknownFates.inc()
        if (state === 'retrying' && attempts === undefined) retries.inc()
        else if (['done', 'dead', 'cancelled', 'unknown'].includes(state)) settled.inc({ state })
      }
    },
  }
}

/** Read from the database whenever somebody looks, once for all three. */
function measureQueue(registry: Registry, log: Logger, readQueue: () => Promise<Queue>): void {
  const registers = [registry]
  let reading: Promise<Queue | null> | null = null

  async function read(): Promise<Queue | null> {
    reading ??= readQueue()
      .catch((error: unknown) => {
        log.warn({ err: error }, 'the queue could not be measured')
        return null
      })
      .finally(() => (reading = null))
    return await reading
  }

  const depth = new Gauge({
    name: 'hallway_delivery_queue',
    help: 'Messages whose fate is open, by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      const queue = await read()
      depth.reset()
      if (queue === null) return
      for (const state of STATES) depth.set({ state }, queue.depth.find((one) => one.state === state)?.messages ?? 0)
    },
  })
  const lag = new Gauge({
    name: 'hallway_delivery_lag_seconds',
    help: 'For how long the oldest due message has been due.',
    registers,
    async collect() {
      lag.set((await read())?.lagSeconds ?? Number.NaN)
    },
  })
  const rate = new Gauge({
    name: 'hallway_delivery_rate',
    help: 'Requests to Teams a second that a tenant may make now.',
    labelNames: ['tenant'],
    registers,
    async collect() {
      const queue = await read()
      rate.reset()
      for (const { tenantId, requestsPerSecond } of queue?.rates ?? [])
        rate.set({ tenant: tenantId }, requestsPerSecond)
    },
  })
}
