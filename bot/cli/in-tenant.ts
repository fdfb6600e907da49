import type { Config } from '../config.ts'
import type { Context } from '../context.ts'
import { openDatabase } from '../db/database.ts'
import { openDevelopmentClock } from '../dev/clock-file.ts'
import { systemClock } from '../jobs/clock.ts'

/**
 * Runs a command's work in one transaction of its tenant, whether the server runs or not.
 *
 * @param options.isFilling the work may write many rows.
 * @throws AppError where the database cannot be opened.
 */
export async function inTenant<Result>(
  command: { tenantId: string | null },
  config: Config,
  work: (context: Pick<Context, 'tx' | 'tenantId' | 'now'>) => Promise<Result>,
  options: { isFilling: boolean } = { isFilling: false },
): Promise<Result> {
  const clock = config.isProduction ? systemClock : openDevelopmentClock(config.dataFolder)
  const database = await openDatabase(config.database, { join: true, poolSize: 1 })
  try {
    const tenantId = command.tenantId ?? config.tenantId
    const result = await database.withTenant(tenantId, async (tx) => await work({ tx, tenantId, now: clock.now() }))
    if (options.isFilling) await database.takeStatistics()
    return result
  } finally {
    await database.close()
  }
}
