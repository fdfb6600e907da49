import { spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { startDevelopmentServer } from '../kit/browser/development-server.ts'
import { median, type Figure } from './figure.ts'
import { residentMegabytes } from './resident.ts'

const SETTLE_MS = 5_000

/**
 * How long the server takes to be ready, first and again, and what it holds in memory once it idles.
 * The reference is the time in which this machine only loads the Bot Framework.
 */
export async function* measureStart({ quick }: { quick: boolean }): AsyncGenerator<Figure> {
  const reference = median(times(quick ? 1 : 5, loadBotFramework))
  const firstStart = performance.now()
  const server = await startDevelopmentServer()
  yield { name: 'start.first', value: performance.now() - firstStart, unit: 'ms', reference }
  const again: number[] = []
  for (let run = 0; run < (quick ? 1 : 5); run++) again.push(await server.restart())
  yield { name: 'start.again', value: median(again), unit: 'ms', reference }
  await wait(SETTLE_MS)
  yield { name: 'start.memory', value: residentMegabytes(server.pid()), unit: 'MB', reference: 550 }
  await server.stop()
}

function loadBotFramework(): number {
  const started = performance.now()
  spawnSync(process.execPath, [
    '--input-type=module',
    '--eval',
    'await import("botbuilder"); await import("@microsoft/teams-ai")',
  ])
  return performance.now() - started
}

function times(count: number, measure: () => number): number[] {
  return Array.from({ length: count }, measure)
}
