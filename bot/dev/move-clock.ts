import type { Database } from '../db/database.ts'
import type { DeliveryWorker } from '../delivery/worker.ts'
import type { MovableClock } from '../jobs/clock.ts'

const HOUR_MS = 3_600_000
const LONGEST_HOURLY_MS = 48 * HOUR_MS

/**
 * Moves Hallway's clock forward through every moment at which something is due, so that ninety days
 * happen in the order in which they would have: the sweeps, and each message when it is due.
 * A long jump sweeps less often than production does: a sweep then finds what is due some hours late,
 * never too early, and ninety days take less than a minute.
 */
export async function moveClock(options: {
  clock: MovableClock
  worker: Pick<DeliveryWorker, 'drain'>
  /** The next instant after `now` at which something is due, or null. */
  readNextDue(now: Date): Promise<Date | null>
  until: Date
}): Promise<void> {
  const { clock, worker, readNextDue, until } = options
  const isLong = until.getTime() - clock.now().getTime() > LONGEST_HOURLY_MS
  const step = (isLong ? 4 : 1) * HOUR_MS
  await worker.drain()
  while (clock.now() < until) {
    const nextSweep = new Date(Math.floor(clock.now().getTime() / step + 1) * step)
    const nextDue = await readNextDue(clock.now())
    const next = earliest(until, nextSweep, nextDue ?? until)
    // The clock also goes on by itself: what was due in a moment may be due by now.
    if (next > clock.now()) clock.moveTo(next)
    await worker.drain()
  }
}

/** What is due next over all tenants. */
export async function readNextDue(database: Database, now: Date): Promise<Date | null> {
  return await database.withScheduler(async (tx) => {
    const row = await tx
      .selectFrom('outbox')
      .select((query) => query.fn.min('due_at').as('due_at'))
      .where('state', 'in', ['waiting', 'retrying'])
      .where('due_at', '>', now)
      .executeTakeFirst()
    return row?.due_at ?? null
  })
}

function earliest(...instants: Date[]): Date {
  return new Date(Math.min(...instants.map((instant) => instant.getTime())))
}
