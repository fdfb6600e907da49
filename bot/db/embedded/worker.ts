import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { DurableNodeFS, durableStartParams } from './durable-file-system.ts'

/**
 * Serves PGlite on a socket from a thread of its own: PGlite's queries block the loop they run on,
 * and the server's loop must stay free to answer Teams.
 */
interface EmbeddedWorkerData {
  folder: string
  listen: { path: string } | { host: string; port: number }
}

const { folder, listen } = workerData as EmbeddedWorkerData
if (parentPort === null) throw new Error('The embedded database runs in a worker thread')
const port = parentPort

/** PGlite never runs autovacuum: without this, updated rows would pile up. */
const VACUUM_EVERY_MS = 10 * 60 * 1000

const database = await PGlite.create({ fs: new DurableNodeFS(folder), startParams: durableStartParams })
const server = new PGLiteSocketServer({ db: database, ...listen, maxConnections: 64 })
await server.start()

const vacuum = setInterval(() => {
  database.exec('VACUUM (ANALYZE)').catch((error: unknown) => port.postMessage({ vacuumFailed: String(error) }))
}, VACUUM_EVERY_MS)

port.on('message', (message: unknown) => {
  if (message !== 'stop') return
  clearInterval(vacuum)
  void stop()
})
port.postMessage('ready')

async function stop(): Promise<void> {
  await server.stop()
  await database.close()
  port.postMessage('stopped')
  port.close()
}
