import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../bot/free-port.ts'
import { loadPostgresLibrary } from './postgres-library.ts'
import { keepRunning } from './running-engines.ts'

/** A real PostgreSQL on a spare port; every test has a tenant of its own in it. */
export default async function startPostgres(): Promise<void> {
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
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: (line) => lines.push(line),
    onError: (line) => lines.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${lines.join('\n')}`, { cause })
  }
  process.env['TEST_POSTGRES_URL'] = `postgres://postgres:postgres@127.0.0.1:${String(port)}/postgres`
  keepRunning('postgres', async () => {
    await server.stop()
    remove()
  })
}
