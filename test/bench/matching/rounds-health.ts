import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { quantile, type Figure } from '../figure.ts'

const TARGET_MS = 50
const PAUSE_MS = 10
const IDLE_MS = 3_000

/** How soon `/healthz` answers while the same process matches a whole company in a thread; and before, as a measure of the machine. */
export async function* measureHealth(name: string, people: number): AsyncGenerator<Figure> {
  const server = fork(fileURLToPath(new URL('rounds-health-process.ts', import.meta.url)), [String(people)], {
    execArgv: ['--max-semi-space-size=4'],
  })
  const [port] = (await once(server, 'message')) as [number]
  const health = `http://127.0.0.1:${String(port)}/healthz`
  const idle = await poll(health, wait(IDLE_MS))
  const matched = once(server, 'message')
  server.send('go')
  const busy = await poll(health, matched)
  server.kill()
  yield { name: `${name}.slowest-idle`, value: Math.max(...idle), unit: 'ms', reference: TARGET_MS }
  yield { name: `${name}.median`, value: quantile(busy, 0.5), unit: 'ms', reference: quantile(idle, 0.5) }
  yield { name: `${name}.of-99-percent`, value: quantile(busy, 0.99), unit: 'ms', reference: TARGET_MS }
  yield { name: `${name}.slowest`, value: Math.max(...busy), unit: 'ms', reference: TARGET_MS }
}

/** Milliseconds of each answer, one request after the other. */
async function poll(url: string, until: Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  let isOver = false
  void until.then(() => (isOver = true))
  while (!isOver) {
    const from = performance.now()
    await (await fetch(url)).text()
    times.push(performance.now() - from)
    await wait(PAUSE_MS)
  }
  return times
}
