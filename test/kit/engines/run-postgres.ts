import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../bot/free-port.ts'
import { loadPostgresLibrary } from './postgres-library.ts'

export interface RunningPostgres {
  url: string
  /** Ends it and removes its data. */
  stop(): Promise<void>
}

/**
 * A real PostgreSQL with an empty database on a spare port.
 *
 * @param settings what its configuration says beside the defaults, as `name=value`.
 */
export async function runPostgres(settings: readonly string[]): Promise<RunningPostgres> {
  const port = await freePort()
  const lines: string[] = []
  const { library, remove } = await loadPostgresLibrary()
  const server = new library.default({
    databaseDir: mkdtempSync(join(tmpdir(), 'hallway-postgres-')),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0, // PostgreSQL refuses to run as root
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: (line) => lines.push(line),
    onError: (line) => lines.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${lines.join('\n')}`, { cause })
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${String(port)}/postgres`,
    async stop() {
      await server.stop()
      remove()
    },
  }
}
