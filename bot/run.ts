import { createLog } from './log.ts'
import { readConfig } from './config.ts'
import { explain } from './explain.ts'
import { startDevelopment } from './start-development.ts'
import { startProduction } from './start-production.ts'

/** Starts Hallway; prints one sentence per problem and ends with code 1 where it cannot. */
export async function run(): Promise<void> {
  try {
    const config = readConfig(process.env)
    const log = createLog(config.logLevel)
    const start = config.isProduction ? startProduction : startDevelopment
    const hallway = await start({ config, log, live: process.argv.includes('--live') })
    stopOnSignal(hallway.stop)
  } catch (error) {
    for (const line of explain(error)) console.error(line)
    process.exit(1)
  }
}

const LONGEST_STOP_MS = 10_000

/**
 * The first signal stops cleanly; a second one does not wait. What has not ended in time, a long job say,
 * is undone by the database and begun again by whoever runs next.
 */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = (): void => {
    if (stopping) process.exit(130)
    stopping = true
    void stop().finally(() => process.exit(0))
    setTimeout(() => process.exit(0), LONGEST_STOP_MS).unref()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}
