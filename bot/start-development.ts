import type { Router } from 'express'
import type { App } from './app.ts'
import { createTokenVerifier, discoverIssuer, type TokenVerifier } from './auth/entra-tokens.ts'
import type { Config } from './config.ts'
import { openDatabase, type Database } from './db/database.ts'
import { ensureBuiltTab } from './dev/built-tab.ts'
import { createDevelopmentChat } from './dev/chat/create-chat.ts'
import { loopbackOnly } from './dev/loopback-only.ts'
import { openDevelopmentClock } from './dev/clock-file.ts'
import { createDevelopmentRouter } from './dev/development-router.ts'
import { startPlayground, type Playground } from './dev/playground.ts'
import { createDevelopmentTokens, DEVELOPMENT_CLIENT_ID, type DevelopmentTokens } from './dev/token-issuer.ts'
import { seedSampleCompany } from './features/sample/seed-sample-company.ts'
import type { Clock } from './jobs/clock.ts'
import { createHostPageLinks } from './links.ts'
import { closeServer, listen } from './listen.ts'
import { projectFolder, tabFolder, type RunningHallway, type StartOptions } from './start-production.ts'

/**
 * Starts everything on this machine alone: the embedded database with the sample company, the tab in
 * a host page, and the Agents Playground. What is slow starts side by side; what was started stops in
 * the opposite order, also when a later step fails.
 */
export async function startDevelopment({ config, log, live }: StartOptions): Promise<RunningHallway> {
  const started = new AsyncDisposableStack()
  try {
    const playground = await openPlayground(config)
    started.defer(async () => await playground?.stop())
    const clock = openDevelopmentClock(config.dataFolder)
    const [database, tabRouter, { createApp }] = await Promise.all([
      openDatabase(config.database).then((opened) => started.adopt(opened, async () => await opened.close())),
      live ? openLiveTab(started) : ensureBuiltTab(projectFolder, tabFolder),
      // The Bot Framework takes a second to load, which the database's thread uses.
      import('./app.ts'),
    ])
    await ensureSampleCompany(database, config.tenantId, clock.now())

    const tokens = await createDevelopmentTokens()
    const chat = await openChat({ config, database, clock })
    started.defer(async () => await chat?.close())
    const app: App = createApp({
      config,
      database,
      clock,
      log,
      tabFolder,
      verifier: createVerifier(config, tokens),
      developmentRouter: createDevelopmentRouter({
        tokens,
        clock,
        database,
        worker: () => app.worker,
        tenantId: config.tenantId,
        appId: config.teamsAppId,
        playgroundUrl: playground?.url ?? '',
        chatRouter: chat?.router,
        tabFolder: live ? null : tabFolder,
      }),
      ...(tabRouter !== undefined && { tabRouter }),
      ...chat?.appOptions,
    })
    started.defer(app.search.stop)
    started.defer(app.worker.stop)
    const server = await listen(app.http, config.port, config.host)
    started.defer(async () => {
      await Promise.all([closeServer(server), app.worker.stop()])
    })
    app.worker.start()
    void app.search.warm()
    await playground?.ready
    printAddresses(config.publicUrl, playground)
  } catch (error) {
    await started.disposeAsync()
    throw error
  }
  return {
    stop: async () => {
      await started.disposeAsync()
    },
  }
}

async function openPlayground(config: Config): Promise<Playground | null> {
  if (config.playgroundPort === 0) return null
  const playground = await startPlayground({ port: config.playgroundPort, botPort: config.port })
  // Whoever awaits it later hears of a failure; until then it must not end the process.
  playground.ready.catch(() => {})
  return playground
}

/** Debugging in the real Teams brings Entra's tokens; without it Hallway signs its own. */
function createVerifier({ entra, tenantId }: Config, tokens: DevelopmentTokens): TokenVerifier {
  if (entra !== null) {
    return createTokenVerifier({
      clientId: entra.clientId,
      tenantId,
      issuer: discoverIssuer(entra.authority, tenantId),
    })
  }
  return createTokenVerifier({
    clientId: DEVELOPMENT_CLIENT_ID,
    tenantId,
    issuer: async () => await Promise.resolve(tokens.issuer),
  })
}

/** With an app id the bot is in the real Teams: its chats are there, and its links lead there. */
async function openChat(options: { config: Config; database: Database; clock: Clock }) {
  if (!options.config.bot.anonymous) return undefined
  const { router, close, serviceUrl } = await createDevelopmentChat(options)
  const links = createHostPageLinks(options.config)
  // Nothing is paced: no Teams is behind it, and months that the clock skips are delivered in seconds.
  const appOptions = { newConversationsAt: serviceUrl, links, guard: loopbackOnly, deliveryLimits: null }
  return { router, close, appOptions }
}

async function openLiveTab(started: AsyncDisposableStack): Promise<Router> {
  const { createLiveTab } = await import('./dev/live-tab.ts')
  const tab = await createLiveTab(projectFolder)
  started.defer(tab.stop)
  return tab.router
}

/** A tenant that has people already, its own or the sample's, is left as it is. */
async function ensureSampleCompany(database: Database, tenantId: string, now: Date): Promise<void> {
  const isNew = await database.withTenant(tenantId, async (tx) => {
    const person = await tx.selectFrom('people').select('person_id').limit(1).executeTakeFirst()
    if (person !== undefined) return false
    await seedSampleCompany({ tx, tenantId, now })
    return true
  })
  if (isNew) await database.takeStatistics()
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
