import { spawn, type ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const READY_TIMEOUT_MS = 120_000
const STOP_TIMEOUT_MS = 20_000

type EndingSignal = 'SIGINT' | 'SIGTERM' | 'SIGKILL'

export interface ServerProcess {
  pid: number
  secondsToReady: number
  /** Sends the signal, to all that the command started where `toGroup`; returns the exit code, null where it was killed. */
  stop(signal: EndingSignal, options?: { toGroup: boolean }): Promise<number | null>
}

/**
 * Starts Hallway as a person would and waits until it says that it is ready.
 *
 * @throws Error with the server's own output where it ends or stays silent.
 */
export async function startServer(options: {
  command: string[]
  port: number
  environment: Record<string, string>
}): Promise<ServerProcess> {
  const [program = '', ...args] = options.command
  const started = performance.now()
  // A group of its own, so that a signal can reach it all as Ctrl-C in a terminal does.
  const child = spawn(program, args, {
    detached: true,
    env: { ...process.env, ...options.environment, PORT: String(options.port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  endWithThisProcess(child)
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  try {
    await waitUntilReady(child, options.port)
  } catch (error) {
    endGroup(child, 'SIGKILL')
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${output.join('')}`, { cause: error })
  }
  return {
    pid: child.pid ?? 0,
    secondsToReady: (performance.now() - started) / 1_000,
    stop: async (signal, { toGroup } = { toGroup: false }) => await stop(child, signal, toGroup),
  }
}

/** In a group of its own it would outlive whoever is stopped by Ctrl-C in the middle. */
function endWithThisProcess(child: ChildProcess): void {
  const end = (): void => {
    endGroup(child, 'SIGKILL')
  }
  const endBoth = (signal: NodeJS.Signals): void => {
    end()
    process.kill(process.pid, signal)
  }
  process.once('exit', end).once('SIGINT', endBoth).once('SIGTERM', endBoth)
  child.once('exit', () => {
    process.off('exit', end).off('SIGINT', endBoth).off('SIGTERM', endBoth)
  })
}

async function waitUntilReady(child: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${String(child.exitCode)}:`)
    const isReady = await fetch(`http://127.0.0.1:${String(port)}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (isReady) return
    await sleep(50)
  }
  throw new Error('The server did not become ready:')
}

async function stop(child: ChildProcess, signal: EndingSignal, toGroup: boolean): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (toGroup) endGroup(child, signal)
  else child.kill(signal)
  const code = await Promise.race([ended, sleep(STOP_TIMEOUT_MS, 'late' as const, { ref: false })])
  if (code !== 'late') return code
  endGroup(child, 'SIGKILL')
  throw new Error(`The server still ran ${String(STOP_TIMEOUT_MS / 1_000)} s after ${signal}.`)
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal)
}

/** Whether anything listens on a loopback port. */
export async function isListening(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}
