import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ContenderReport, ContenderTask } from './task.ts'

const MEMORY_MB = 8_000

/** The report of one library, or why there is none. */
export async function runContender(task: ContenderTask): Promise<ContenderReport | { failed: string }> {
  const child = fork(fileURLToPath(new URL('process.ts', import.meta.url)), {
    execArgv: [`--max-old-space-size=${String(MEMORY_MB)}`, '--expose-gc'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaint = ''
  child.stderr?.on('data', (part: Buffer) => (complaint += part.toString()))
  return await new Promise((ended) => {
    child.once('message', (report) => {
      ended(report as ContenderReport)
    })
    child.once('exit', (code, signal) => {
      const memory = /heap out of memory/.test(complaint) ? `more than ${String(MEMORY_MB)} MB of memory` : null
      const error = /^\w*Error: .*/m.exec(complaint)?.[0]
      ended({ failed: memory ?? error ?? `it ended with ${String(code ?? signal)}` })
    })
    child.send(task)
  })
}
