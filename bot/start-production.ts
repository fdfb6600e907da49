import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { createApp } from './app.ts'
import { createTokenVerifier, discoverIssuer } from './auth/entra-tokens.ts'
import { ConfigError, type Config } from './config.ts'
import { openDatabase } from './db/database.ts'
import { startDatabaseClock } from './jobs/database-clock.ts'
import { closeServer, listen } from './listen.ts'

export const projectFolder = fileURLToPath(new URL('..', import.meta.url))
export const tabFolder = fileURLToPath(new URL('../dist/tab', import.meta.url))

export interface StartOptions {
  config: Config
  log: Logger
  /** Development: serve the tab from its sources. */
  live: boolean
}

export interface RunningHallway {
  stop(): Promise<void>
}

export async function startProduction({ config, log }: StartOptions): Promise<RunningHallway> {
  const { entra, tenantId } = config
  if (entra === null) throw new ConfigError(['ENTRA_CLIENT_ID is missing.'])
  const started = new AsyncDisposableStack()
  try {
    const database = await openDatabase(config.database)
    started.defer(database.close)
    const clock = await startDatabaseClock(database, log)
    started.defer(clock.stop)
    const app = createApp({
      config,
      database,
      log,
      tabFolder,
      clock,
      verifier: createTokenVerifier({
        clientId: entra.clientId,
        tenantId,
        issuer: discoverIssuer(entra.authority, tenantId),
      }),
    })
    started.defer(app.search.stop)
    started.defer(app.worker.stop)
    const server = await listen(app.http, config.port, config.host)
    // At the same time: each may take some seconds to finish what it has begun.
    started.defer(async () => {
      await Promise.all([closeServer(server), app.worker.stop()])
    })
    app.worker.start()
    void app.search.warm()
    log.info({ port: config.port }, 'Hallway listens')
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
