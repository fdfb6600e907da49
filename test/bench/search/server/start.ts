import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Answered, Asked, QuestionName, Reply } from './protocol.ts'

export interface ServerProcess {
  ask<Name extends QuestionName>(name: Name, asked: Asked<Name>): Promise<Answered<Name>>
  stop(): Promise<void>
}

/** A server in a process of its own, as `npm start` runs it: what its clients and the bench hold is not in its memory. */
export function startServerProcess(): ServerProcess {
  const child = fork(fileURLToPath(new URL('process.ts', import.meta.url)), {
    execArgv: ['--max-semi-space-size=4'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const ask: ServerProcess['ask'] = async (name, asked) => {
    child.send({ name, asked })
    const [reply] = (await Promise.race([
      once(child, 'message'),
      ended.then(([code]) => [{ failed: `the server ended with ${String(code)}` }]),
    ])) as [Reply]
    if ('failed' in reply) throw new Error(reply.failed)
    return reply.answered as Answered<typeof name>
  }
  return {
    ask,
    async stop() {
      await ask('stop', null)
      child.disconnect()
      await ended
    },
  }
}
