import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../../bot/free-port.ts'
import { loadPostgresLibrary } from './postgres-library.ts'

export interface RunningPostgres {
  url: string
  /** It crashes, and is started again on what is on its disk. */
  crash(): Promise<void>
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
  const folder = mkdtempSync(join(tmpdir(), 'hallway-postgres-'))
  const lines: string[] = []
  const { library, remove } = await loadPostgresLibrary()
  const server = new library.default({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true, // what does not persist could not be started again after a crash
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
    async crash() {
      await quitAtOnce(folder)
      await server.start()
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
      remove()
    },
  }
}

/** @see https://www.postgresql.org/docs/15/server-shutdown.html SIGQUIT: without a word to its clients or a checkpoint. */
async function quitAtOnce(folder: string): Promise<void> {
  const [pid = ''] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGQUIT')
  while (isAlive(Number(pid))) await sleep(20)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
