import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { AppError } from '../../shared/errors/app-error.ts'
import { ensureFreePort } from '../listen.ts'

export interface Playground {
  url: string
  /** Resolves once it answers; rejects with the reason where it ended first. */
  ready: Promise<void>
  stop(): Promise<void>
}

const READY_TIMEOUT_MS = 30_000
const STOP_TIMEOUT_MS = 3_000

/**
 * Starts Microsoft's Agents Playground, the local Teams client, against our bot.
 *
 * @throws AppError `conflict` where another program has the port.
 */
export async function startPlayground(options: { port: number; botPort: number }): Promise<Playground> {
  await ensureFreePort(options.port, 'PLAYGROUND_PORT')
  const entry = join(
    dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')),
    'cli.js',
  )
  const child = spawn(
    process.execPath,
    [
      entry,
      'start',
      ...['-e', `http://localhost:${String(options.botPort)}/api/messages`],
      ...['-c', 'msteams', '-p', String(options.port)],
      '--disable-telemetry',
    ],
    { env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' }, stdio: 'ignore' },
  )
  const url = `http://localhost:${String(options.port)}`
  return {
    url,
    ready: waitUntilItAnswers(url, child),
    stop: async () => await endProcess(child),
  }
}

async function waitUntilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw unavailable(`ended with code ${String(child.exitCode)}`)
    const answers = await fetch(`${url}/_debug/ping`).then(
      (response) => response.ok,
      () => false,
    )
    if (answers) return
    await new Promise((later) => setTimeout(later, 100))
  }
  throw unavailable('did not answer')
}

function unavailable(what: string): AppError {
  return new AppError('unavailable', {
    detail: `The Agents Playground ${what}. PLAYGROUND_PORT=0 starts Hallway without it.`,
  })
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  await new Promise<void>((ended) => {
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    child.once('exit', () => {
      clearTimeout(force)
      ended()
    })
    child.kill('SIGTERM')
  })
}
