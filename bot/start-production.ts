import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { createApp } from './app.ts'
import { createTokenVerifier, discoverIssuer } from './auth/entra-tokens.ts'
import { ConfigError, type Config } from './config.ts'
import { openDatabase } from './db/database.ts'
import { systemClock } from './jobs/clock.ts'
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
    const app = createApp({
      config,
      database,
      log,
      tabFolder,
      clock: systemClock,
      verifier: createTokenVerifier({
        clientId: entra.clientId,
        tenantId,
        issuer: discoverIssuer(entra.authority, tenantId),
      }),
    })
    started.defer(app.search.stop)
    started.defer(app.worker.stop)
    const server = await listen(app.http, config.port, config.host)
    started.defer(async () => {
      await closeServer(server)
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
