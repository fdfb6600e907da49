import { Worker } from 'node:worker_threads'

/**
 * Runs a module of this folder in a thread of its own; what it posts is the result.
 *
 * @throws Error where the thread dies.
 */
export async function runInThread<Result>(file: string, workerData: unknown): Promise<Result> {
  const worker = new Worker(new URL(file, import.meta.url), { workerData })
  return await new Promise<Result>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    // After a message this changes nothing any more.
    worker.once('exit', (code) => {
      reject(new Error(`The matching ended without a result (${String(code)})`))
    })
  })
}
