import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod/v4'
import type { Figure } from '../figure.ts'

const report = z.object({
  milliseconds: z.number(),
  peakMegabytes: z.number(),
  leftOut: z.number(),
  ofBound: z.number(),
})

/** One round of a whole company in a process of its own, so that its peak memory is its own; started as the server is. */
export async function* measureScale(
  name: string,
  people: number,
  budget: { seconds: number; megabytes: number },
): AsyncGenerator<Figure> {
  const script = fileURLToPath(new URL('rounds-process.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-semi-space-size=4', script, String(people)])
  const { milliseconds, peakMegabytes, leftOut, ofBound } = report.parse(JSON.parse(stdout))
  yield { name: `${name}.time`, value: Math.round(milliseconds), unit: 'ms', reference: budget.seconds * 1000 }
  yield { name: `${name}.memory`, value: Math.round(peakMegabytes), unit: 'MB', reference: budget.megabytes }
  yield { name: `${name}.left-out`, value: leftOut, unit: 'count', reference: null }
  yield { name: `${name}.of-bound`, value: ofBound, unit: '%', reference: null }
}
