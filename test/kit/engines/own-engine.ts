import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { DatabaseLocation } from '../../../bot/db/database.ts'
import { runningEndpoint } from '../../../bot/db/embedded/embedded-database.ts'
import { runPostgres } from './run-postgres.ts'

export type EngineName = 'pglite' | 'postgres'

export interface OwnEngine {
  location: DatabaseLocation
  /** Statements that the application's role may not run, one after the other; the database must be open. */
  maintain(statements: readonly string[]): Promise<void>
  /** PostgreSQL alone: it crashes and comes back. The embedded database goes with its server's process. */
  crash?(): Promise<void>
  /** Ends it and removes its data. */
  stop(): Promise<void>
}

/** As a small production server is set up; durable, unlike the tests' server. */
const POSTGRES_SETTINGS = ['max_connections=60', 'shared_buffers=512MB', 'max_wal_size=4GB', 'checkpoint_timeout=30min']

/** An empty database of its own for a bench or a soak, in a temporary folder. */
export async function startOwnEngine(name: EngineName): Promise<OwnEngine> {
  return name === 'postgres' ? await startPostgresEngine() : startPgliteEngine()
}

async function startPostgresEngine(): Promise<OwnEngine> {
  const { url, crash, stop } = await runPostgres(POSTGRES_SETTINGS)
  return {
    location: { url },
    crash,
    stop,
    maintain: async (statements) => await runAll({ connectionString: url }, statements),
  }
}

function startPgliteEngine(): OwnEngine {
  const folder = mkdtempSync(join(tmpdir(), 'hallway-bench-'))
  return {
    location: { folder },
    async maintain(statements) {
      const endpoint = runningEndpoint(folder)
      if (endpoint === null) throw new Error(`Nothing runs on ${folder}`)
      await runAll({ ...endpoint, user: 'postgres', database: 'postgres' }, statements)
    },
    async stop() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function runAll(config: pg.ClientConfig, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(config)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
