import type { Logger } from 'pino'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import type { Clock } from '../jobs/clock.ts'
import { readChanges, type Change } from './changes.ts'
import { loadTenant, type Steps } from './load-tenant.ts'
import { reload } from './reload.ts'
import { hadEnded } from './snapshot.ts'
import type { TenantIndexes, TenantSearch } from './tenant-search.ts'

export interface SearchIndexes {
  /** The tenant's indexes, caught up with the transaction. */
  read(context: Reading): Promise<TenantIndexes>
  /** Loads the tenants there are, so that nobody's first keystroke waits for it. Never rejects. */
  warm(): Promise<void>
  /** Whether the loading is done. */
  readonly isWarm: boolean
  /** Waits for what goes on beside the searches, and starts nothing more. */
  stop(): Promise<void>
}

export interface SearchIndexesOptions {
  database: Database
  clock: Clock
  log: Logger
  /** Tests share one database and keep each server to its own tenant. */
  onlyTenant?: string
  limits?: SearchLimits
}

type Reading = Pick<Context, 'tx' | 'tenantId' | 'now'>

type Beside = <Result>(
  tenantId: string,
  step: (context: Pick<Context, 'tx' | 'now'>) => Promise<Result>,
) => Promise<Result>

const LIMITS = {
  /** Documents in memory over all tenants, about 400 MB per million; tenants least recently searched leave first. */
  documents: 2_000_000,
  /** Changes that one search takes in itself; after a large import the rest follows beside the searches. */
  changesAtOnce: 4_000,
  /** An index that was not searched for so long is loaded anew, because changes are kept for a day. */
  idleMs: 12 * 60 * 60_000,
  /** A larger index is built anew when more than `waste` of it is left behind by replaced documents. */
  bytes: 2_000_000,
  waste: 0.25,
}

const CHUNK = 500
const EVERY_CHANGE = 1_000_000_000

export type SearchLimits = Partial<typeof LIMITS>

/** Keeps the search indexes of the tenants that search, each as fresh as the transaction that asks. */
export function createSearchIndexes({
  database,
  clock,
  log,
  onlyTenant,
  limits: given = {},
}: SearchIndexesOptions): SearchIndexes {
  const limits = { ...LIMITS, ...given }
  /** The least recently searched first. */
  const tenants = new Map<string, TenantSearch>()
  /** Loads by searches, each in the transaction of its search. */
  const loads = new Map<string, Promise<unknown>>()
  const beside = new Set<Promise<void>>()
  let isWarm = false
  let isStopped = false

  const sizeOfAll = (): number => [...tenants.values()].reduce((sum, { size }) => sum + size, 0)

  const keep = (tenantId: string, search: TenantSearch): void => {
    tenants.delete(tenantId)
    tenants.set(tenantId, search)
    let size = sizeOfAll()
    for (const [id, other] of tenants) {
      if (size <= limits.documents || id === tenantId) break
      tenants.delete(id)
      size -= other.size
    }
  }

  const loadInSearch = async (context: Reading): Promise<TenantSearch> => {
    const load = loadTenant(async (step) => await step(context))
    loads.set(context.tenantId, load)
    try {
      const { search, look } = await load
      // What this transaction has changed may yet be undone: nobody else may see it.
      if (!look.hasOwn) keep(context.tenantId, search)
      return search
    } finally {
      loads.delete(context.tenantId)
    }
  }

  const open = async (context: Reading): Promise<TenantSearch> => {
    for (;;) {
      const known = tenants.get(context.tenantId)
      if (known !== undefined) return known
      const loading = loads.get(context.tenantId)
      if (loading === undefined) return await loadInSearch(context)
      await loading.catch(() => {}) // then it is loaded here
    }
  }

  /** @returns false where too much time has passed to know what changed. */
  const catchUp = async (search: TenantSearch, context: Reading): Promise<boolean> => {
    const look = await readChanges(context.tx, search.seen, limits.changesAtOnce)
    if (look.at - search.seenAt > limits.idleMs) return false
    // What this transaction has changed may yet be undone: it must not be taken in.
    if (look.hasOwn) return true
    if (look.isCut) {
      renewBeside(context.tenantId, search, catchUpBeside)
      return true
    }
    if (look.changes.length > 0 || search.due(context.now).length > 0) {
      await search.inTurn(async () => {
        const things = [...unseen(search, look.changes), ...search.due(context.now)]
        if (things.length > 0) await reload(search, context, things)
        search.saw(look)
      })
    } else search.saw(look)
    return true
  }

  const renewBeside = (
    tenantId: string,
    search: TenantSearch,
    renew: (tenantId: string, search: TenantSearch) => Promise<void>,
  ): void => {
    if (search.isRenewing || isStopped) return
    search.isRenewing = true
    const renewal = renew(tenantId, search)
      .catch((error: unknown) => {
        if (!isStopped) log.error({ err: error }, 'a search index could not be renewed')
      })
      .finally(() => {
        search.isRenewing = false
        beside.delete(renewal)
      })
    beside.add(renewal)
  }

  const inTransaction: Beside = async (tenantId, step) =>
    await database.withTenant(tenantId, async (tx) => await step({ tx, now: clock.now() }))

  /** A load beside the searches may take long: when the server stops it is given up. */
  const steps =
    (tenantId: string): Steps =>
    async (step) => {
      if (isStopped) throw new AppError('unavailable', { detail: 'The server stops' })
      return await inTransaction(tenantId, step)
    }

  /** In chunks, each with a transaction of its own before it takes its turn. */
  const catchUpBeside = async (tenantId: string, search: TenantSearch): Promise<void> => {
    const look = await inTransaction(tenantId, async ({ tx }) => await readChanges(tx, search.seen, EVERY_CHANGE))
    const changes = unseen(search, look.changes)
    for (let start = 0; start < changes.length; start += CHUNK) {
      const chunk = changes.slice(start, start + CHUNK)
      await inTransaction(tenantId, async (context) => {
        await search.inTurn(async () => await reload(search, context, chunk))
      })
    }
    search.saw(look)
  }

  const rebuild = async (tenantId: string, search: TenantSearch): Promise<void> => {
    const { search: rebuilt } = await loadTenant(steps(tenantId))
    // It may have been evicted meanwhile, or loaded anew.
    if (tenants.get(tenantId) === search) tenants.set(tenantId, rebuilt)
  }

  const readTenants = async (): Promise<string[]> => {
    if (onlyTenant !== undefined) return [onlyTenant]
    const rows = await database.withScheduler(
      async (tx) => await tx.selectFrom('tenants').select('tenant_id').execute(),
    )
    return rows.map((row) => row.tenant_id)
  }

  const warmTenant = async (tenantId: string): Promise<void> => {
    const { search } = await loadTenant(steps(tenantId))
    if (!tenants.has(tenantId) && sizeOfAll() + search.size <= limits.documents) keep(tenantId, search)
  }

  const warmAll = async (): Promise<void> => {
    try {
      for (const tenantId of await readTenants()) {
        if (isStopped || sizeOfAll() >= limits.documents) break
        if (!tenants.has(tenantId)) await warmTenant(tenantId)
      }
    } catch (error) {
      // The first search of each tenant loads then.
      if (!isStopped) log.error({ err: error }, 'the search indexes could not be loaded ahead')
    }
    isWarm = true
  }

  return {
    async read(context) {
      for (;;) {
        const search = await open(context)
        if (await catchUp(search, context)) {
          if (tenants.get(context.tenantId) === search) keep(context.tenantId, search)
          if (search.wasteAbove(limits.bytes) > limits.waste) renewBeside(context.tenantId, search, rebuild)
          return search
        }
        if (tenants.get(context.tenantId) === search) tenants.delete(context.tenantId)
      }
    },
    async warm() {
      const warming = warmAll()
      beside.add(warming)
      await warming
      beside.delete(warming)
    },
    get isWarm() {
      return isWarm
    },
    async stop() {
      isStopped = true
      await Promise.all(beside)
    },
  }
}

function unseen(search: TenantSearch, changes: readonly Change[]): Change[] {
  return changes.filter(({ changedIn }) => !hadEnded(search.seen, changedIn))
}
