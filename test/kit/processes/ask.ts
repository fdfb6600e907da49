import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Questions, Reply } from './protocol.ts'

export interface AskedProcess<Asked extends Questions<Extract<keyof Asked, string>>> {
  pid: number
  /** @throws Error with the other process's own words where it fails or ends. */
  ask<Name extends keyof Asked & string>(name: Name, asked: Asked[Name]['asked']): Promise<Asked[Name]['answered']>
  /** Lets it end by itself: it hears that nobody asks any more. */
  stop(): Promise<void>
  /** Ends it at once, as `kill -9` does. */
  kill(): Promise<void>
}

/** Starts a process that answers questions, away from the memory and the event loop of this one. */
export function startAskedProcess<Asked extends Questions<Extract<keyof Asked, string>>>(
  file: string,
  options: { execArgv?: string[]; environment?: Record<string, string> } = {},
): AskedProcess<Asked> {
  const child = fork(file, {
    execArgv: options.execArgv ?? [],
    env: { ...process.env, NODE_OPTIONS: '', ...options.environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let asked = 0
  child.on('message', (reply: Reply) => {
    const question = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('failed' in reply) question?.reject(new Error(reply.failed))
    else question?.resolve(reply.answered)
  })
  child.once('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`The process ended with ${String(code ?? signal)}`))
  })
  return {
    pid: child.pid ?? 0,
    async ask(name, question) {
      const answered = Promise.withResolvers<unknown>()
      const id = asked++
      waiting.set(id, answered)
      child.send({ id, name, asked: question })
      return await answered.promise
    },
    async stop() {
      child.disconnect()
      await ended
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
