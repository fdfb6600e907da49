import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { DurableNodeFS, durableStartParams } from './durable-file-system.ts'
import { vacuumWhatChanged } from './vacuum-what-changed.ts'

/**
 * Serves PGlite on a socket from a thread of its own: PGlite's queries block the loop they run on,
 * and the server's loop must stay free to answer Teams.
 */
interface EmbeddedWorkerData {
  folder: string
  listen: { path: string } | { host: string; port: number }
  endpoint: { host: string; port: number }
}

const { folder, listen, endpoint } = workerData as EmbeddedWorkerData
if (parentPort === null) throw new Error('The embedded database runs in a worker thread')
const port = parentPort

/** Often, so that a table that has just been filled is not planned for as an empty one for long. */
const VACUUM_EVERY_MS = 15_000

const database = await PGlite.create({ fs: new DurableNodeFS(folder), startParams: durableStartParams })
const server = new PGLiteSocketServer({ db: database, ...listen, maxConnections: 64 })
await server.start()

let vacuuming: Promise<void> = Promise.resolve()
const vacuum = setInterval(() => {
  vacuuming = vacuuming
    .then(async () => await vacuumWhatChanged(endpoint))
    .catch((error: unknown) => process.emitWarning(`The embedded database was not vacuumed: ${String(error)}`))
}, VACUUM_EVERY_MS)

port.on('message', (message: unknown) => {
  if (message !== 'stop') return
  clearInterval(vacuum)
  void stop()
})
port.postMessage('ready')

async function stop(): Promise<void> {
  await vacuuming
  await server.stop()
  await database.close()
  port.postMessage('stopped')
  port.close()
}
