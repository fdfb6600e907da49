import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Database } from '../db/database.ts'
import type { Job, MessageKind } from '../feature.ts'
import type { Clock } from '../jobs/clock.ts'
import { runDueJobs } from '../jobs/run-jobs.ts'
import { ensureSlots, slotStart } from '../jobs/slots.ts'
import type { Links } from '../links.ts'
import { readDueTenants } from './claim.ts'
import { deliverNext } from './deliver-next.ts'
import type { Transport } from './transport.ts'

export interface WorkerOptions {
  database: Database
  clock: Clock
  links: Links
  log: Logger
  transport: Transport
  jobs: readonly Job[]
  messages: readonly MessageKind[]
  /** Tests share one database: each worker keeps to its own tenant. */
  onlyTenant?: string
  /** Development: where a chat is created, instead of at the tenant's service URL. */
  newConversationsAt?: string
}

export interface DeliveryWorker {
  start(): void
  /** Finishes what is in hand and takes nothing new. */
  stop(): Promise<void>
  /** Runs everything that is due now; two calls at once become one after the other. */
  drain(): Promise<void>
}

const POLL_MS = 1_000

/** Drives the clock's slots and the outbox of every tenant. Any number of instances may run. */
export function createDeliveryWorker(options: WorkerOptions): DeliveryWorker {
  const { database, clock, links, log, transport } = options
  const prepare = {
    kinds: new Map(options.messages.map((kind) => [kind.kind, kind])),
    instance: randomUUID(),
    newConversationsAt: options.newConversationsAt ?? null,
  }
  const slotsWritten = new Map<string, string>()
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  async function drainOnce(): Promise<void> {
    if (stopping) return
    for (const tenantId of await readTenants()) await writeSlots(tenantId)
    const due = await readDueTenants(database, clock.now())
    const failures: unknown[] = []
    for (const tenantId of due) {
      if (options.onlyTenant !== undefined && tenantId !== options.onlyTenant) continue
      await drainTenant(tenantId).catch((error: unknown) => failures.push(error))
    }
    // Told only now: one tenant's trouble is not the others'.
    if (failures.length > 0) throw new AggregateError(failures, 'Delivery failed for some tenants')
  }

  async function drainTenant(tenantId: string): Promise<void> {
    if (stopping) return
    await runDueJobs({ database, jobs: options.jobs, links, log }, tenantId, clock.now())
    while (!stopping && (await deliverNext({ database, clock, links, log, transport, prepare }, tenantId)));
  }

  async function readTenants(): Promise<string[]> {
    if (options.onlyTenant !== undefined) return [options.onlyTenant]
    const rows = await database.withScheduler(
      async (tx) => await tx.selectFrom('tenants').select('tenant_id').execute(),
    )
    return rows.map((row) => row.tenant_id)
  }

  /** Writing the same slot again is harmless; remembering it spares the database a write per poll. */
  async function writeSlots(tenantId: string): Promise<void> {
    const now = clock.now()
    const slots = options.jobs.map((job) => slotStart(job, now).toISOString()).join()
    if (slotsWritten.get(tenantId) === slots) return
    await database.withTenant(tenantId, async (tx) => await ensureSlots(tx, { tenantId, jobs: options.jobs, now }))
    slotsWritten.set(tenantId, slots)
  }

  /** Chained, so that a drain asked for by a test or the development clock waits for the poll's. */
  async function drain(): Promise<void> {
    const next = running.then(drainOnce)
    running = next.catch((error: unknown) => {
      log.error({ err: error }, 'delivery failed')
    })
    await next
  }

  function poll(): void {
    timer = setTimeout(() => {
      drain()
        .catch(() => {})
        .finally(() => {
          if (!stopping) poll()
        })
    }, POLL_MS)
  }

  return {
    start: poll,
    async stop() {
      stopping = true
      clearTimeout(timer)
      await running
    },
    drain,
  }
}
