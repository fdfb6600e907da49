import { createServer } from 'node:http'
import { listenOnLoopback } from './listen-on-loopback.ts'

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  const origin = await listenOnLoopback(probe)
  await new Promise((closed) => probe.close(closed))
  return Number(new URL(origin).port)
}
