import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { AppError } from '../../shared/errors/app-error.ts'
import { openEmbeddedDatabase, runningEndpoint, type Endpoint } from './embedded/embedded-database.ts'
import { expectLatest, migrateToLatest } from './migrate.ts'
import type { Schema } from './schema.ts'

/** A transaction that sees one tenant's rows and no other's. */
export type TenantTransaction = Transaction<Schema>

/** All that the scheduler may see across tenants; the database grants it no other column. */
interface SchedulerSchema {
  tenants: Pick<Schema['tenants'], 'tenant_id'>
  outbox: Pick<Schema['outbox'], 'tenant_id' | 'is_slot' | 'due_at' | 'state' | 'lease_until'>
  send_rates: Schema['send_rates']
}
export type SchedulerTransaction = Transaction<SchedulerSchema>

export interface Database {
  /** Runs `work` in one transaction of the tenant: the only way to its rows. */
  withTenant<Result>(tenantId: string, work: (tx: TenantTransaction) => Promise<Result>): Promise<Result>
  /** Runs `work` in a transaction that sees only what is due, for every tenant. */
  withScheduler<Result>(work: (tx: SchedulerTransaction) => Promise<Result>): Promise<Result>
  /**
   * Has the planner look at what the tables hold, after many rows were written at once: until it knows, it takes them
   * for empty, and joins of five of them run for minutes.
   */
  takeStatistics(): Promise<void>
  /** True once the database answers. */
  isReady(): Promise<boolean>
  close(): Promise<void>
}

export type DatabaseLocation = { url: string } | { folder: string }

/**
 * Opens PostgreSQL at a URL, or the embedded database of a data folder, and migrates it.
 *
 * @param options.join a command, unlike a server, may use the database that a running server has open.
 * @throws AppError `conflict` where another server runs on the folder; `unavailable` where the
 *   database cannot be reached.
 */
export async function openDatabase(
  location: DatabaseLocation,
  options: { join?: boolean; poolSize?: number } = {},
): Promise<Database> {
  const poolSize = options.poolSize ?? 10
  if ('url' in location) return await connect({ connectionString: location.url, max: poolSize }, migrateToLatest)

  const running = options.join === true ? runningEndpoint(location.folder) : null
  if (running !== null) return await connect(embedded(running, poolSize), expectLatest)
  const server = await openEmbeddedDatabase(location.folder)
  try {
    return await connect(embedded(server.endpoint, poolSize), migrateToLatest, server.stop)
  } catch (error) {
    await server.stop()
    throw error
  }
}

function embedded(endpoint: Endpoint, max: number): pg.PoolConfig {
  return { ...endpoint, user: 'postgres', database: 'postgres', max }
}

async function connect(
  config: pg.PoolConfig,
  bringToLatest: (database: Kysely<unknown>) => Promise<void>,
  afterClose = async (): Promise<void> => {},
): Promise<Database> {
  const pool = new pg.Pool({ ...config, types: columnTypes, connectionTimeoutMillis: 15_000 })
  pool.on('error', () => {}) // an idle connection was cut; the next query opens another
  // One in use was cut: its query fails and says so. Nobody listening here would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  try {
    await sql`SELECT 1`.execute(kysely)
    await bringToLatest(kysely as unknown as Kysely<unknown>)
  } catch (cause) {
    await kysely.destroy()
    throw new AppError('unavailable', { detail: `The database is not usable: ${describe(cause)}`, cause })
  }
  return {
    async withTenant(tenantId, work) {
      return await kysely.transaction().execute(async (tx) => {
        // All settings end with the transaction, so a pooled connection carries nothing over.
        await sql`SELECT set_config('role', 'hallway_app', true), set_config('app.tenant', ${tenantId}, true),
          ${sql.join(PLANNER.map(([name, value]) => sql`set_config(${name}, ${value}, true)`))}`.execute(tx)
        return await work(tx)
      })
    },
    async withScheduler(work) {
      return await kysely.transaction().execute(async (tx) => {
        await sql`SELECT set_config('role', 'hallway_scheduler', true)`.execute(tx)
        return await work(tx as unknown as SchedulerTransaction)
      })
    },
    async takeStatistics() {
      await sql`ANALYZE`.execute(kysely)
    },
    async isReady() {
      return await sql`SELECT 1`.execute(kysely).then(
        () => true,
        () => false,
      )
    },
    async close() {
      await kysely.destroy()
      await afterClose()
    },
  }
}

/**
 * Many short queries, and rows that are in memory or on flash: a page read by an index is no dearer than the next one
 * of a table, and neither compiling a plan nor starting a second process for it ever pays.
 */
const PLANNER = [
  ['random_page_cost', '1.1'],
  ['jit', 'off'],
  ['max_parallel_workers_per_gather', '0'],
] as const

const INT8 = 20
const DATE = 1082

/** One meaning for both engines: int8 is a number, a date stays text (it has no time zone). */
const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8) return Number
    if (oid === DATE) return (text: string) => text
    return pg.types.getTypeParser(oid, format as 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join('; ')
  return error instanceof Error ? error.message : String(error)
}
