import { fileURLToPath } from 'node:url'
import type { DatabaseLocation } from '../../../bot/db/database.ts'
import { freePort } from '../../../bot/free-port.ts'
import { startServer, type ServerProcess } from '../server-process.ts'
import type { TeamsProcess } from '../teams/process/start.ts'
import { CLOCK_OFFSET } from './clock-offset.ts'

/** Production servers on one database, each in a process of its own, to be ended and started again. */
export interface Fleet {
  size: number
  pid(place: number): number
  /** Ends one as a power cut does. */
  kill(place: number): Promise<void>
  /** Starts one that does not run, and waits until it is ready. */
  start(place: number): Promise<void>
  /** Asks one to stop, as a platform does; how many milliseconds it took. */
  stop(place: number): Promise<number>
  stopAll(): Promise<void>
}

const main = fileURLToPath(new URL('../../../bot/main.ts', import.meta.url))
const shiftedClock = new URL('shifted-clock.ts', import.meta.url).href

/** @param clockOffsetsMs how far each server's clock is ahead of this machine's; as many servers as numbers. */
export async function startFleet(
  teams: TeamsProcess,
  location: DatabaseLocation,
  clockOffsetsMs: readonly number[],
): Promise<Fleet> {
  const running = new Map<number, ServerProcess>()
  const start: Fleet['start'] = async (place) => {
    const offsetMs = clockOffsetsMs[place] ?? 0
    const shift = offsetMs === 0 ? [] : ['--import', shiftedClock]
    const server = await startServer({
      command: [process.execPath, '--max-semi-space-size=4', ...shift, main], // as `npm start` does
      port: await freePort(),
      environment: {
        ...teams.environment,
        ...('url' in location
          ? { DATABASE_URL: location.url }
          : { DATABASE_URL: '', HALLWAY_DATA_DIR: location.folder }),
        NODE_OPTIONS: '',
        LOG_LEVEL: 'silent',
        [CLOCK_OFFSET]: String(offsetMs),
      },
    })
    running.set(place, server)
  }
  const end = async (place: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    const server = running.get(place)
    running.delete(place)
    await server?.stop(signal)
  }
  const fleet: Fleet = {
    size: clockOffsetsMs.length,
    pid: (place) => running.get(place)?.pid ?? 0,
    kill: async (place) => await end(place, 'SIGKILL'),
    start,
    async stop(place) {
      const started = performance.now()
      await end(place, 'SIGTERM')
      return performance.now() - started
    },
    async stopAll() {
      await Promise.all([...running.keys()].map(async (place) => await end(place, 'SIGTERM')))
    },
  }
  // The first one migrates the database; the others then find it ready.
  for (const place of clockOffsetsMs.keys()) await start(place)
  return fleet
}
