import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface Playground {
  url: string
  /** Resolves once it answers; rejects with the reason where it ended first. */
  ready: Promise<void>
  stop(): Promise<void>
}

const READY_TIMEOUT_MS = 30_000
const STOP_TIMEOUT_MS = 3_000

/** Starts Microsoft's Agents Playground, the local Teams client, against our bot. */
export function startPlayground(options: { port: number; botPort: number }): Playground {
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
    if (child.exitCode !== null) throw new Error(`The Agents Playground ended with code ${String(child.exitCode)}`)
    const answers = await fetch(`${url}/_debug/ping`).then(
      (response) => response.ok,
      () => false,
    )
    if (answers) return
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error('The Agents Playground did not answer')
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
