import { setTimeout as sleep } from 'node:timers/promises'
import type { Post } from '../kit/post/start-post.ts'
import { probeKey, writeProbes, type Probe } from '../kit/post/messages.ts'

export interface Flow {
  /** The keys of all messages whose writing was acknowledged so far, in their order. */
  written: readonly string[]
  /** Writes what is in hand to its end. */
  stop(): Promise<void>
}

const EVERY_MS = 200

/**
 * Puts messages into the outbox at an even rate, to one reader after the other. What the database
 * did not acknowledge, for it was down or died meanwhile, is written again until it does.
 */
export function startFlow({ database, company }: Post, perSecond: number): Flow {
  const written: string[] = []
  let stopping = false
  let next = 0
  const flow = async (): Promise<void> => {
    const started = performance.now()
    while (!stopping) {
      const owed = Math.floor(((performance.now() - started) / 1_000) * perSecond) - next
      const at = new Date()
      const probes = Array.from({ length: owed }, (_, place) => ({ ...probeOf(next + place, company.people), at }))
      next += owed
      await writeUntilAcknowledged(probes)
      written.push(...probes.map((probe) => probeKey(probe, company)))
      await sleep(EVERY_MS)
    }
  }
  const writeUntilAcknowledged = async (probes: readonly (Probe & { at: Date })[]): Promise<void> => {
    for (;;) {
      try {
        await database.withTenant(company.tenantId, async (tx) => await writeProbes(tx, company, probes))
        return
      } catch (error) {
        if (!isOutage(error)) throw error
        await sleep(EVERY_MS)
      }
    }
  }
  const flowing = flow()
  return {
    written,
    async stop() {
      stopping = true
      await flowing
    },
  }
}

/** SQLSTATE class 57 is PostgreSQL going down or coming up; without an SQLSTATE it is the way there. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('severity' in error) return 'code' in error && String(error.code).startsWith('57')
  return 'syscall' in error || /terminated|timeout|timed out/i.test(error.message)
}

/** Half of the messages are sent again where their fate is unknown, half are left. */
function probeOf(number: number, people: number): Probe {
  const isAnswer = Math.floor(number / people) % 2 === 0
  return { number, reader: number % people, kind: isAnswer ? 'answer' : 'ended', attention: 'request' }
}
