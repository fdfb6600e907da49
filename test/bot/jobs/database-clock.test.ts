import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals'
import { sql } from 'kysely'
import { pino } from 'pino'
import type { Database } from '../../../bot/db/database.ts'
import { startDatabaseClock } from '../../../bot/jobs/database-clock.ts'
import { openEngine } from '../../kit/engines/open-engine.ts'

const NEAR_MS = 2_000

let database: Database
beforeAll(async () => {
  database = await openEngine()
})
afterAll(async () => await database.close())
afterEach(() => {
  jest.restoreAllMocks()
})

async function readDatabaseTime(): Promise<number> {
  return await database.withScheduler(async (tx) => {
    const { rows } = await sql<{ now: Date }>`SELECT clock_timestamp() AS now`.execute(tx)
    return rows[0]?.now.getTime() ?? Number.NaN
  })
}

it("tells the database's time on machines whose clocks are five minutes apart, and while one is set", async () => {
  const right = Date.now.bind(Date)
  const machine = jest.spyOn(Date, 'now').mockImplementation(() => right() + 5 * 60_000)
  const ahead = await startDatabaseClock(database, pino({ level: 'silent' }))
  machine.mockImplementation(() => right() - 5 * 60_000)
  const behind = await startDatabaseClock(database, pino({ level: 'silent' }))
  const now = await readDatabaseTime()
  expect(Math.abs(ahead.now().getTime() - now)).toBeLessThan(NEAR_MS)
  expect(Math.abs(behind.now().getTime() - now)).toBeLessThan(NEAR_MS)
  expect(Math.abs(ahead.now().getTime() - behind.now().getTime())).toBeLessThan(NEAR_MS)
  ahead.stop()
  behind.stop()
})
