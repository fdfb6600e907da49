import { randomUUID } from 'node:crypto'
import type { Registry } from 'prom-client'
import type { Logger } from 'pino'
import type { Database } from '../db/database.ts'
import type { Job, MessageKind } from '../feature.ts'
import type { Clock } from '../jobs/clock.ts'
import { runDueJobs } from '../jobs/run-jobs.ts'
import { createSlotWriter } from '../jobs/slot-writer.ts'
import type { Links } from '../links.ts'
import { inTenant, type Delivery } from './delivery.ts'
import { readDue, type Due } from './due.ts'
import type { DeliveryLimits } from './limits.ts'
import { createDeliveryMetrics } from './metrics.ts'
import { createOnePerTenant } from './one-per-tenant.ts'
import { pause } from './pause.ts'
import { runPump } from './pump.ts'
import { readLag, readQueue } from './queue.ts'
import { recoverLost } from './recover-lost.ts'
import type { Transport } from './transport.ts'
import { createTurns } from './turns.ts'

export interface WorkerOptions {
  database: Database
  clock: Clock
  links: Links
  log: Logger
  metrics: Registry
  transport: Transport
  jobs: readonly Job[]
  messages: readonly MessageKind[]
  /** Null where nothing has to be paced: without Teams. */
  limits: DeliveryLimits | null
  /** Tests share one database: each worker keeps to its own tenants. */
  onlyTenants?: readonly string[]
  /** Development: where a chat is created, instead of at the tenant's service URL. */
  newConversationsAt?: string
}

export interface DeliveryWorker {
  start(): void
  /**
   * Takes nothing new in hand and gives back what has not left; what Teams has is waited for, though no
   * longer than `STOP_MS`. What is then still open is of unknown fate, and other instances find it so.
   */
  stop(): Promise<void>
  /** Runs everything that is due now, but for messages that their chat's pace holds back. */
  drain(): Promise<void>
  /** For how long the oldest due message has been due, in seconds. */
  readLag(): Promise<number>
}

const POLL_MS = 1_000
const STOP_MS = 8_000
/** Together fewer than the pool's connections, so that requests always find one. */
const DELIVERY_TURNS = 4
const JOB_TURNS = 2

/**
 * Drives the clock's slots and the outbox of every tenant. Any number of instances may run. Each tenant
 * with something to do has a pump for its messages and one for its jobs: a long job delays no message,
 * and no tenant another.
 */
export function createDeliveryWorker(options: WorkerOptions): DeliveryWorker {
  const { database, clock, links, log, limits } = options
  const onlyTenants = options.onlyTenants ?? null
  const stopping = new AbortController()
  const ended = new AbortController()
  const delivery: Delivery = {
    ...{ database, clock, links, log, limits, transport: options.transport },
    metrics: createDeliveryMetrics(
      options.metrics,
      log,
      async () => await readQueue(database, clock.now(), limits?.requestsPerSecond ?? null),
    ),
    kinds: new Map(options.messages.map((kind) => [kind.kind, kind])),
    instance: randomUUID(),
    newConversationsAt: options.newConversationsAt ?? null,
    takeTurn: createTurns(DELIVERY_TURNS),
    stopping: stopping.signal,
    ended: ended.signal,
  }
  const takeJobTurn = createTurns(JOB_TURNS)
  const messagePumps = createOnePerTenant(async (tenantId) => await runPump(delivery, tenantId))
  const jobPumps = createOnePerTenant(async (tenantId) => {
    await takeJobTurn(async () => await runDueJobs({ database, jobs: options.jobs, links, log }, tenantId, clock.now()))
  })
  const writeSlots = createSlotWriter({ database, clock, jobs: options.jobs, onlyTenants })
  let polling = Promise.resolve()

  async function recover({ tenantId, hasLost }: Due): Promise<void> {
    if (!hasLost) return
    delivery.metrics.countFates(
      await inTenant(delivery, tenantId, async (context) => await recoverLost(context, delivery.kinds)),
    )
  }

  async function poll(): Promise<void> {
    while (!stopping.signal.aborted) {
      await pause(POLL_MS, stopping.signal)
      await startWhatIsDue().catch(complain)
    }
  }

  async function startWhatIsDue(): Promise<void> {
    if (stopping.signal.aborted) return
    await writeSlots()
    for (const due of await readDue(database, clock.now(), onlyTenants)) {
      if (due.hasSlots) jobPumps.ensure(due.tenantId).catch(complain)
      await recover(due).catch(complain)
      messagePumps.ensure(due.tenantId).catch(complain)
    }
  }

  async function drain(): Promise<void> {
    if (stopping.signal.aborted) return
    await writeSlots()
    const due = await readDue(database, clock.now(), onlyTenants)
    const drained = await Promise.allSettled(due.map(drainTenant))
    // Told only now: one tenant's trouble is not the others'.
    const failures = drained.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    if (failures.length > 0) throw new AggregateError(failures, 'Delivery failed for some tenants')
  }

  async function drainTenant(due: Due): Promise<void> {
    await recover(due)
    await jobPumps.afresh(due.tenantId)
    await messagePumps.afresh(due.tenantId)
  }

  function complain(error: unknown): void {
    log.error({ err: error }, 'delivery failed')
  }

  return {
    start() {
      polling = poll()
    },
    async stop() {
      stopping.abort()
      const finished = Promise.all([polling, messagePumps.settled(), jobPumps.settled()])
      await Promise.race([finished, pause(STOP_MS, ended.signal)])
      ended.abort()
    },
    drain,
    readLag: async () => await readLag(database, clock.now()),
  }
}
