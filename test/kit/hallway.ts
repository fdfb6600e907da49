import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { pino, type DestinationStream } from 'pino'
import { createApp } from '../../bot/app.ts'
import { createTokenVerifier, discoverIssuer } from '../../bot/auth/entra-tokens.ts'
import { readConfig } from '../../bot/config.ts'
import type { Database } from '../../bot/db/database.ts'
import type { DeliveryLimits } from '../../bot/delivery/limits.ts'
import { moveClock } from '../../bot/dev/move-clock.ts'
import type { MovableClock } from '../../bot/jobs/clock.ts'
import { closeServer } from '../../bot/listen.ts'
import type { SearchLimits } from '../../bot/search/search-indexes.ts'
import { createApiClient, type ApiClient } from './api-client.ts'
import { createTestClock } from './clock.ts'
import { openEngine } from './engines/open-engine.ts'
import { startFakeEntra, type FakeEntra } from './entra.ts'
import { listenOnLoopback } from './listen-on-loopback.ts'
import { insertPerson, type PersonOptions, type TestPerson } from './people.ts'
import { startFakeTeams, type FakeTeams } from './teams.ts'
import type { Weather } from './teams/weather.ts'

/** A Monday morning in London, inside everybody's working hours there. */
export const MONDAY_MORNING = new Date('2026-11-23T09:00:00Z')

export interface TestHallway {
  origin: string
  tenantId: string
  clock: MovableClock
  database: Database
  entra: FakeEntra
  teams: FakeTeams
  /** A colleague in the directory; reachable in Teams unless `installed` is false. */
  addPerson(options: PersonOptions, installed?: boolean): Promise<TestPerson>
  /** The API over HTTP with a verified token; asks the first instance unless told otherwise. */
  as(person: Pick<TestPerson, 'id'>, options?: { roles?: string[]; instance?: number }): ApiClient
  /** Loads the search of every instance, as the start of a server does. */
  warm(): Promise<void>
  /** Runs everything that is due now. */
  settle(): Promise<void>
  /** Moves the clock through every due moment on the way. */
  advanceTo(instant: Date): Promise<void>
  advanceBy(time: { seconds?: number; hours?: number; days?: number }): Promise<void>
  /** Straight there, where nothing on the way matters: it is much faster. Whatever is due by then runs once. */
  jumpTo(instant: string): Promise<void>
  /** One instance takes no message in hand any more; what it has is finished or given back. */
  stopDelivery(instance: number): Promise<void>
  stop(): Promise<void>
}

/**
 * A production Hallway in this process, spoken to over HTTP alone: real token checks against local
 * issuers, a Teams connector that is ours, a tenant that is this test's, a clock that stands still.
 *
 * @param options.logTo receives every line of the log.
 * @param options.instances how many servers share the work; Teams speaks to the first one.
 * @param options.tenantId a name of its own choosing, where matching has to draw the same lots each time.
 * @param options.deliveryLimits paces messages; without it a simulated year takes minutes.
 * @param options.weather what it is like to send to Teams, where that matters.
 * @param options.warm false leaves the search to be loaded by `warm` or by the first search.
 */
export async function startHallway(
  options: {
    now?: Date
    tenantId?: string
    log?: 'silent' | 'error'
    logTo?: DestinationStream
    instances?: number
    warm?: boolean
    searchLimits?: SearchLimits
    deliveryLimits?: DeliveryLimits
    weather?: Partial<Weather>
  } = {},
): Promise<TestHallway> {
  const { tenantId } = { tenantId: randomUUID(), ...options }
  const clientId = randomUUID()
  // They listen before there is anything to answer: who answers has to be told of the address.
  const servers = Array.from({ length: options.instances ?? 1 }, () => createServer())
  const origins = await Promise.all(servers.map(async (server) => await listenOnLoopback(server)))
  const [origin = ''] = origins
  const clock = createTestClock(options.now ?? MONDAY_MORNING)
  const database = await openEngine()
  const entra = await startFakeEntra({ tenantId, clientId })
  const teams = await startFakeTeams({
    botUrl: `${origin}/api/messages`,
    appId: randomUUID(),
    tenantId,
    now: () => clock.now(),
    weather: options.weather,
  })
  const config = readConfig({
    NODE_ENV: 'production',
    PORT: new URL(origin).port,
    PUBLIC_URL: 'https://hallway.test',
    BOT_ID: teams.botSettings.appId,
    BOT_PASSWORD: teams.botSettings.appPassword,
    BOT_TENANT_ID: tenantId,
    ENTRA_CLIENT_ID: clientId,
    ENTRA_TENANT_ID: tenantId,
    ENTRA_AUTHORITY: entra.authority,
  })
  await database.withTenant(tenantId, async (tx) => {
    await tx
      .insertInto('tenants')
      .values({ tenant_id: tenantId, name: 'Test', created_at: clock.now(), service_url: teams.serviceUrl })
      .execute()
  })
  const log =
    options.logTo === undefined
      ? pino({ level: options.log ?? 'error' }, pino.destination({ dest: 2, sync: true }))
      : pino({ level: 'trace' }, options.logTo)
  const apps = servers.map((server) => {
    const app = createApp({
      config: { ...config, bot: teams.botSettings },
      database,
      clock,
      log,
      tabFolder: fileURLToPath(new URL('../../dist/tab', import.meta.url)),
      verifier: createTokenVerifier({ clientId, tenantId, issuer: discoverIssuer(entra.authority, tenantId) }),
      onlyTenant: tenantId,
      deliveryLimits: options.deliveryLimits ?? null,
      ...(options.searchLimits !== undefined && { searchLimits: options.searchLimits }),
    })
    server.on('request', app.http)
    return app
  })
  const worker = {
    drain: async () => {
      await Promise.all(apps.map(async (app) => await app.worker.drain()))
    },
  }
  const warm = async (): Promise<void> => {
    await Promise.all(apps.map(async ({ search }) => await search.warm()))
  }
  if (options.warm !== false) await warm()

  const advanceTo = async (until: Date): Promise<void> => {
    await moveClock({ clock, worker, readNextDue, until })
  }
  /** Of this tenant alone: other tests share the database. */
  const readNextDue = async (now: Date): Promise<Date | null> =>
    await database.withTenant(tenantId, async (tx) => {
      const row = await tx
        .selectFrom('outbox')
        .select((query) => query.fn.min('due_at').as('due_at'))
        .where('state', 'in', ['waiting', 'retrying'])
        .where('due_at', '>', now)
        .executeTakeFirst()
      return row?.due_at ?? null
    })

  return {
    origin,
    tenantId,
    clock,
    database,
    entra,
    teams,
    async addPerson(person, installed = true) {
      const added = await database.withTenant(tenantId, async (tx) => await insertPerson(tx, tenantId, person))
      if (installed) await teams.install(added)
      return added
    },
    as: (person, { roles = [], instance = 0 } = {}) =>
      createApiClient(origins[instance] ?? '', async () => await entra.sign({ oid: person.id, roles })),
    warm,
    settle: async () => {
      await worker.drain()
    },
    advanceTo,
    async jumpTo(instant) {
      clock.moveTo(new Date(instant))
      await worker.drain()
    },
    advanceBy: async ({ seconds = 0, hours = 0, days = 0 }) => {
      await advanceTo(new Date(clock.now().getTime() + (seconds + hours * 3_600 + days * 86_400) * 1_000))
    },
    stopDelivery: async (instance) => await apps[instance]?.worker.stop(),
    async stop() {
      for (const server of servers) await closeServer(server)
      for (const app of apps) {
        await app.worker.stop()
        await app.search.stop()
      }
      await teams.stop()
      await entra.stop()
      await database.close()
    },
  }
}
