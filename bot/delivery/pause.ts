import { setTimeout as sleep } from 'node:timers/promises'

/** Waits, but no longer than until the signal. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return
  await sleep(ms, undefined, { signal }).catch(() => {}) // it only fails by the signal
}
