import { createApp, type App } from './app.ts'
import { createTokenVerifier } from './auth/entra-tokens.ts'
import { openDatabase, type Database } from './db/database.ts'
import { ensureBuiltTab } from './dev/built-tab.ts'
import { openDevelopmentClock } from './dev/clock-file.ts'
import { createDevelopmentRouter } from './dev/development-router.ts'
import { startPlayground, type Playground } from './dev/playground.ts'
import { createDevelopmentTokens, DEVELOPMENT_CLIENT_ID } from './dev/token-issuer.ts'
import { seedSampleCompany } from './features/sample/seed-sample-company.ts'
import { closeServer, listen } from './listen.ts'
import { projectFolder, tabFolder, type RunningHallway, type StartOptions } from './start-production.ts'

/**
 * Starts everything on this machine alone: the embedded database with the sample company, the tab in
 * a host page, and the Agents Playground. What is slow starts side by side.
 */
export async function startDevelopment({ config, log, live }: StartOptions): Promise<RunningHallway> {
  const playground = config.playgroundPort === 0 ? null : startPlayground({ port: config.playgroundPort, botPort: config.port })
  // Whoever awaits it below hears of it; until then a failure must not end the process.
  playground?.ready.catch(() => {})
  const stops: (() => Promise<void>)[] = [async () => await playground?.stop()]
  const stop = async (): Promise<void> => {
    for (const step of stops.toReversed()) await step()
  }
  try {
    const clock = openDevelopmentClock(config.dataFolder)
    const [database, liveTab] = await Promise.all([
      openDatabase(config.database),
      live ? import('./dev/live-tab.ts').then(async ({ createLiveTab }) => await createLiveTab(projectFolder)) : null,
      live ? null : ensureBuiltTab(projectFolder, tabFolder),
    ])
    stops.push(async () => {
      await database.close()
    })
    if (liveTab !== null) stops.push(liveTab.stop)
    await ensureSampleCompany(database, config.tenantId, clock.now())

    const tokens = await createDevelopmentTokens()
    const app: App = createApp({
      config,
      database,
      clock,
      log,
      tabFolder,
      verifier: createTokenVerifier({
        clientId: DEVELOPMENT_CLIENT_ID,
        tenantId: config.tenantId,
        issuer: async () => await Promise.resolve(tokens.issuer),
      }),
      developmentRouter: createDevelopmentRouter({
        tokens,
        clock,
        database,
        worker: () => app.worker,
        tenantId: config.tenantId,
        appId: config.teamsAppId,
        playgroundUrl: playground?.url ?? '',
        tabFolder,
      }),
      ...(liveTab !== null && { tabRouter: liveTab.router }),
    })
    const server = await listen(app.http, config.port, config.host)
    stops.push(async () => {
      await closeServer(server)
      await app.worker.stop()
    })
    app.worker.start()
    await playground?.ready
    printAddresses(config.publicUrl, playground)
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A tenant that has people already, its own or the sample's, is left as it is. */
async function ensureSampleCompany(database: Database, tenantId: string, now: Date): Promise<void> {
  await database.withTenant(tenantId, async (tx) => {
    const person = await tx.selectFrom('people').select('person_id').limit(1).executeTakeFirst()
    if (person !== undefined) return
    await seedSampleCompany({ tx, tenantId, now })
  })
}

function printAddresses(publicUrl: string, playground: Playground | null): void {
  console.log(`
  Hallway is running.

    Hallway in Teams   ${publicUrl}/
    Bot Playground     ${playground?.url ?? 'not started'}
    Health             ${publicUrl}/healthz

  Ctrl-C stops everything.
`)
}
