import { randomUUID } from 'node:crypto'
import { openDatabase, type Database } from '../../../bot/db/database.ts'
import { freePort } from '../../../bot/free-port.ts'
import { createApiClient, type ApiClient } from '../../kit/api-client.ts'
import { startFakeEntra } from '../../kit/entra.ts'
import { startOwnEngine, type OwnEngine, type EngineName } from '../../kit/engines/own-engine.ts'
import { loadPeople } from './load.ts'
import type { People } from './people.ts'
import type { Answered } from './server/protocol.ts'
import { startServerProcess, type ServerProcess } from './server/start.ts'
import { startTeamsClient, type TeamsClient } from './teams-client.ts'

export interface BenchHallway {
  engine: OwnEngine
  /** A second way into the same database, for what is compared in it. */
  database: Database
  server: ServerProcess
  teams: TeamsClient
  report: Answered<'start'>
  origin: string
  tenantId: string
  /** A valid token of a person. */
  tokenOf(personId: string): Promise<string>
  api(personId: string): ApiClient
  stop(): Promise<void>
}

interface BenchOptions {
  /** A folder of pages served beside Hallway's own, below /bench. */
  pagesFolder?: string
  /** What the company has done with Hallway; nothing by default. */
  fill?: (engine: OwnEngine, tenantId: string) => Promise<void>
}

/** A company in a database of its own, and a production server on it, spoken to over HTTP. */
export async function startBenchHallway(
  engineName: EngineName,
  people: People,
  viewerId: string,
  options: BenchOptions = {},
): Promise<BenchHallway> {
  const stack = new AsyncDisposableStack()
  const tenantId = randomUUID()
  const engine = await startOwnEngine(engineName)
  stack.defer(engine.stop)
  await fill(engine, tenantId, people, options.fill)

  const port = await freePort()
  const clientId = randomUUID()
  const entra = await startFakeEntra({ tenantId, clientId })
  stack.defer(entra.stop)
  const teams = await startTeamsClient({ port, tenantId, personId: viewerId })
  stack.defer(teams.stop)
  const server = startServerProcess()
  stack.defer(server.stop)
  const report = await server.ask('start', {
    location: engine.location,
    tenantId,
    port,
    ...(options.pagesFolder !== undefined && { pagesFolder: options.pagesFolder }),
    botSettings: teams.botSettings,
    environment: {
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: 'https://hallway.test',
      BOT_ID: teams.botSettings.appId,
      BOT_PASSWORD: teams.botSettings.appPassword,
      BOT_TENANT_ID: tenantId,
      ENTRA_CLIENT_ID: clientId,
      ENTRA_TENANT_ID: tenantId,
      ENTRA_AUTHORITY: entra.authority,
    },
  })
  const database = await openDatabase(engine.location, { join: true, poolSize: 2 })
  const origin = `http://127.0.0.1:${String(port)}`
  const tokenOf = async (personId: string): Promise<string> => await entra.sign({ oid: personId })
  stack.defer(database.close)
  return {
    engine,
    database,
    server,
    teams,
    report,
    origin,
    tenantId,
    tokenOf,
    api: (personId) => createApiClient(origin, async () => await tokenOf(personId)),
    stop: async () => {
      await stack.disposeAsync()
    },
  }
}

async function fill(engine: OwnEngine, tenantId: string, people: People, more: BenchOptions['fill']): Promise<void> {
  const database = await openDatabase(engine.location)
  await database.withTenant(tenantId, async (tx) => {
    const tenant = { tenant_id: tenantId, name: 'Bench', created_at: new Date(), service_url: null }
    await tx.insertInto('tenants').values(tenant).execute()
  })
  await loadPeople(engine, database, tenantId, people)
  await more?.(engine, tenantId)
  await database.close()
}
