import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import type { Job, LongStep } from '../../../bot/feature.ts'
import { runDueJobs } from '../../../bot/jobs/run-jobs.ts'
import { ensureSlots } from '../../../bot/jobs/slots.ts'
import { createLinks } from '../../../bot/links.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'

const START = new Date('2026-11-27T08:00:00Z')
const minutesLater = (minutes: number): Date => new Date(START.getTime() + minutes * 60_000)

let hallway: TestHallway
let stored: string[]
beforeEach(async () => {
  stored = []
  hallway = await startHallway({ now: START })
})
afterEach(async () => await hallway.stop())

function jobThat(compute: LongStep['compute']): Job {
  return { name: 'test.long', everyMinutes: 60, run: async () => await Promise.resolve({ compute }) }
}

const storing =
  (what: string): (() => Promise<void>) =>
  async () => {
    stored.push(what)
    await Promise.resolve()
  }

async function runAt(now: Date, job: Job): Promise<number> {
  const { database, tenantId } = hallway
  await database.withTenant(tenantId, async (tx) => {
    await ensureSlots(tx, { tenantId, jobs: [job], now: START })
  })
  const runner = {
    database,
    jobs: [job],
    links: createLinks('app', 'https://hallway.test'),
    log: pino({ level: 'silent' }),
  }
  return await runDueJobs(runner, tenantId, now)
}

describe('the long step of a job', () => {
  it('runs while others use the database, and once', async () => {
    const job = jobThat(async () => {
      // The embedded database has one backend: inside a transaction this would wait for ever.
      await hallway.database.withTenant(hallway.tenantId, async (tx) => {
        await tx.selectFrom('people').select('person_id').execute()
      })
      return storing('once')
    })
    expect(await runAt(START, job)).toBe(1)
    expect(await runAt(minutesLater(30), job)).toBe(0)
    expect(stored).toEqual(['once'])
  })

  it('is tried again where it fails', async () => {
    let attempts = 0
    const job = jobThat(async () => {
      attempts += 1
      return attempts === 1 ? await Promise.reject(new Error('Out of memory')) : storing('again')
    })
    await runAt(START, job)
    expect(await runAt(minutesLater(4), job)).toBe(0)
    expect(await runAt(minutesLater(6), job)).toBe(1)
    expect(stored).toEqual(['again'])
  })

  it('is begun anew after a crash, and one that took too long stores nothing', async () => {
    const late = Promise.withResolvers<() => Promise<void>>()
    const begun = runAt(
      START,
      jobThat(async () => await late.promise),
    )
    const job = jobThat(async () => await Promise.resolve(storing('the second')))
    while ((await runAt(minutesLater(11), job)) === 0);
    late.resolve(storing('the first'))
    await begun
    expect(stored).toEqual(['the second'])
  })
})
