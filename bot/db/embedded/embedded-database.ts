import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/errors/app-error.ts'
import { freePort } from '../../free-port.ts'
import { lockFolder } from './folder-lock.ts'

/** Where a running embedded database listens; written into its folder for commands that join it. */
export type Endpoint = { host: string; port: number }

export interface EmbeddedDatabase {
  endpoint: Endpoint
  stop(): Promise<void>
}

/** sun_path holds 104 bytes on macOS, 108 on Linux. */
const LONGEST_SOCKET_PATH = 100
const SOCKET_PORT = 5432

/**
 * Opens the folder's PGlite in a worker thread.
 *
 * @throws AppError `conflict` while another process serves the folder.
 */
export async function openEmbeddedDatabase(dataFolder: string): Promise<EmbeddedDatabase> {
  const folder = resolve(dataFolder)
  const unlock = lockFolder(folder)
  if (unlock === null) {
    throw new AppError('conflict', {
      detail: `Another Hallway is running on the data folder ${folder}. Stop it first.`,
    })
  }
  const endpoint = await chooseEndpoint(folder)
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: { folder: join(folder, 'database'), listen: listenOptions(endpoint), endpoint },
  })
  try {
    await message(worker, 'ready')
  } catch (cause) {
    unlock()
    throw new AppError('unavailable', { detail: `The database in ${folder} did not open.`, cause })
  }
  writeFileSync(endpointFile(folder), JSON.stringify(endpoint), { mode: 0o600 })
  return {
    endpoint,
    async stop() {
      worker.postMessage('stop')
      await message(worker, 'stopped')
      await worker.terminate()
      rmSync(endpointFile(folder), { force: true })
      unlock()
    },
  }
}

/** The endpoint of the Hallway that runs on the folder now, or null where none does. */
export function runningEndpoint(dataFolder: string): Endpoint | null {
  const folder = resolve(dataFolder)
  const unlock = lockFolder(folder)
  if (unlock !== null) {
    unlock()
    return null
  }
  return JSON.parse(readFileSync(endpointFile(folder), 'utf8')) as Endpoint
}

/**
 * A unix socket inside the folder, protected by its permissions; a free loopback port where the
 * platform has no unix sockets or the path is too long for one.
 */
async function chooseEndpoint(folder: string): Promise<Endpoint> {
  const path = socketPath({ host: folder, port: SOCKET_PORT })
  if (process.platform === 'win32' || path.length > LONGEST_SOCKET_PATH) {
    return { host: '127.0.0.1', port: await freePort() }
  }
  mkdirSync(folder, { recursive: true })
  rmSync(path, { force: true }) // left behind by a killed process; the lock says that nobody listens
  return { host: folder, port: SOCKET_PORT }
}

function listenOptions(endpoint: Endpoint): { path: string } | Endpoint {
  return endpoint.host.startsWith('/') ? { path: socketPath(endpoint) } : endpoint
}

/** libpq's and pg's naming of a unix socket inside a folder. */
function socketPath({ host, port }: Endpoint): string {
  return join(host, `.s.PGSQL.${String(port)}`)
}

function endpointFile(folder: string): string {
  return join(folder, 'endpoint.json')
}

async function message(worker: Worker, expected: string): Promise<void> {
  await new Promise<void>((received, failed) => {
    const onMessage = (value: unknown): void => {
      if (value !== expected) return
      worker.off('message', onMessage)
      worker.off('error', failed)
      received()
    }
    worker.on('message', onMessage)
    worker.once('error', failed)
    worker.once('exit', (code) => failed(new Error(`The database thread ended with code ${String(code)}`)))
  })
}
