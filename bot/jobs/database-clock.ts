import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../db/database.ts'
import type { Clock } from './clock.ts'

const MEASURE_MS = 30_000

/**
 * Production's clock is the database's, so that instances agree however wrong their machines' clocks
 * are. Between two measurements it goes on with the process's steady clock, which nobody sets.
 */
export async function startDatabaseClock(database: Database, log: Logger): Promise<Clock & { stop(): void }> {
  let startedAt = await measureStart(database)
  const timer = setInterval(() => {
    measureStart(database).then(
      (measured) => (startedAt = measured),
      (error: unknown) => {
        log.warn({ err: error }, "the database's clock could not be read")
      },
    )
  }, MEASURE_MS)
  timer.unref()
  return {
    now: () => new Date(startedAt + performance.now()),
    stop() {
      clearInterval(timer)
    },
  }
}

/** When this process started, in milliseconds since the epoch, by the database's clock. */
async function measureStart(database: Database): Promise<number> {
  return await database.withScheduler(async (tx) => {
    const askedAt = performance.now()
    const { rows } = await sql<{ now: Date }>`SELECT clock_timestamp() AS now`.execute(tx)
    const [answer] = rows
    if (answer === undefined) throw new Error('The database does not know the time')
    return answer.now.getTime() - (askedAt + performance.now()) / 2
  })
}
