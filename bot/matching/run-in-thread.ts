import { Worker } from 'node:worker_threads'
import { receivePieces, sendInPieces } from './pieces.ts'

/**
 * Runs a module of this folder that answers with `answerInThread` in a thread of its own.
 *
 * @throws Error where the thread dies.
 */
export async function runInThread<Result extends object>(file: string, task: object): Promise<Result> {
  const worker = new Worker(new URL(file, import.meta.url))
  const ended = new AbortController()
  worker.once('exit', (code) => {
    ended.abort(new Error(`The matching ended without a result (${String(code)})`))
  })
  try {
    await sendInPieces(worker, task, ended.signal)
    return (await receivePieces(worker, ended.signal)) as Result
  } finally {
    await worker.terminate()
  }
}
