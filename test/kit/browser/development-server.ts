import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../../bot/free-port.ts'

export interface DevelopmentServer {
  origin: string
  pid(): number
  /** Ends the process as Ctrl-C does and starts it again on the same data; says in how many milliseconds it was ready. */
  restart(): Promise<number>
  stop(): Promise<void>
}

const main = fileURLToPath(new URL('../../../bot/main.ts', import.meta.url))
const START_TIMEOUT_MS = 90_000

/** What `npm start` starts, on a spare port with a data folder of its own, without the Playground. */
export async function startDevelopmentServer(): Promise<DevelopmentServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hallway-browser-'))
  const port = await freePort()
  const start = async (): Promise<ChildProcess> => await startProcess(folder, port)
  let running = await start()
  return {
    origin: `http://localhost:${String(port)}`,
    pid: () => running.pid ?? 0,
    async restart() {
      await endProcess(running)
      const started = performance.now()
      running = await start()
      return performance.now() - started
    },
    async stop() {
      await endProcess(running)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function startProcess(folder: string, port: number): Promise<ChildProcess> {
  const { NODE_ENV: _test, NODE_OPTIONS: _modules, ...inherited } = process.env
  const child = spawn(process.execPath, [main], {
    env: { ...inherited, PORT: String(port), PLAYGROUND_PORT: '0', HALLWAY_DATA_DIR: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((started, failed) => {
    const timeout = setTimeout(() => failed(new Error('Hallway did not start')), START_TIMEOUT_MS)
    child.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('Hallway is running')) return
      clearTimeout(timeout)
      started()
    })
    child.once('exit', (code) => {
      clearTimeout(timeout)
      failed(new Error(`Hallway ended with code ${String(code)}`))
    })
  })
  return child
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((exit) => child.once('exit', exit))
  child.kill('SIGINT')
  await ended
}
