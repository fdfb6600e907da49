import { fileURLToPath } from 'node:url'
import { startAskedProcess, type AskedProcess } from '../../../kit/processes/ask.ts'
import type { Questions } from './protocol.ts'

export type ServerProcess = AskedProcess<Questions>

/** A server in a process of its own, as `npm start` runs it: what its clients and the bench hold is not in its memory. */
export function startServerProcess(): ServerProcess {
  return startAskedProcess<Questions>(fileURLToPath(new URL('process.ts', import.meta.url)), {
    execArgv: ['--max-semi-space-size=4'],
  })
}
