import { parentPort } from 'node:worker_threads'
import { receivePieces, sendInPieces } from './pieces.ts'

/** The thread's half of `runInThread`: computes what it is asked for, once. */
export async function answerInThread(compute: (task: unknown) => object): Promise<void> {
  if (parentPort === null) return
  await sendInPieces(parentPort, compute(await receivePieces(parentPort)))
}
