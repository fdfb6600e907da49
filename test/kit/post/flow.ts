import { setTimeout as sleep } from 'node:timers/promises'
import type { Post } from './start-post.ts'
import { probeKey, writeProbes, type Probe } from './messages.ts'

export interface Flow {
  /** The keys of all messages whose writing was acknowledged so far, in their order. */
  written: readonly string[]
  /**
   * Writes what is in hand to its end.
   *
   * @throws what the writing ended with, if not with an outage of the database.
   */
  stop(): Promise<void>
}

const EVERY_MS = 200

/**
 * Puts messages into the outbox at an even rate at most, to one reader after the other. What the database
 * did not acknowledge, for it was down or died meanwhile, is written again until it does.
 */
export function startFlow({ database, company }: Post, perSecond: number): Flow {
  const written: string[] = []
  const perTick = Math.ceil((perSecond * EVERY_MS) / 1_000)
  let stopping = false
  let lastDueAt = 0
  const nextProbe = (_: unknown, place: number): Probe & { at: Date } => {
    // No two are due at the same moment: their order is then the one in which they were written.
    lastDueAt = Math.max(Date.now(), lastDueAt + 1)
    return { ...probeOf(written.length + place, company.people), at: new Date(lastDueAt) }
  }
  const flow = async (): Promise<void> => {
    while (!stopping) {
      const probes = Array.from({ length: perTick }, nextProbe)
      await writeUntilAcknowledged(probes)
      written.push(...probes.map((probe) => probeKey(probe, company)))
      await sleep((perTick / perSecond) * 1_000)
    }
  }
  const writeUntilAcknowledged = async (probes: readonly (Probe & { at: Date })[]): Promise<void> => {
    for (;;) {
      try {
        await database.withTenant(company.tenantId, async (tx) => await writeProbes(tx, company, probes))
        return
      } catch (error) {
        if (!isOutage(error as DatabaseFailure)) throw error
        await sleep(EVERY_MS)
      }
    }
  }
  const flowing = flow()
  flowing.catch(() => {
    stopping = true // whoever stops it hears why
  })
  return {
    written,
    async stop() {
      stopping = true
      await flowing
    },
  }
}

/** What pg throws; under Jest, what comes from Node itself is no `Error` of the test's. */
interface DatabaseFailure {
  message: string
  /** Given by PostgreSQL itself, together with the SQLSTATE as `code`. */
  severity?: string
  code?: string
  syscall?: string
}

/** SQLSTATE class 57 is PostgreSQL going down or coming up; without an SQLSTATE it is the way there. */
function isOutage({ message, severity, code = '', syscall }: DatabaseFailure): boolean {
  if (severity !== undefined) return code.startsWith('57')
  return syscall !== undefined || /connection|terminated|timeout/i.test(message)
}

/** Half of the messages are sent again where their fate is unknown, half are left. */
function probeOf(number: number, people: number): Probe {
  const isAnswer = Math.floor(number / people) % 2 === 0
  return { number, reader: number % people, kind: isAnswer ? 'answer' : 'ended', attention: 'request' }
}
