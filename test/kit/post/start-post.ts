import { openDatabase, type Database } from '../../../bot/db/database.ts'
import { startOwnEngine, type EngineName, type OwnEngine } from '../engines/own-engine.ts'
import { startTeamsProcess, type TeamsProcess } from '../teams/process/start.ts'
import type { Weather } from '../teams/weather.ts'
import { plantCompany, type PostCompany } from './company.ts'
import { startFleet, type Fleet } from './fleet.ts'

/** Production servers, a company that receives their messages, and Teams between them. */
export interface Post {
  engine: OwnEngine
  teams: TeamsProcess
  company: PostCompany
  fleet: Fleet
  /** A way of its own into the servers' database. */
  database: Database
  stop(): Promise<void>
}

export interface PostOptions {
  engine: EngineName
  people: number
  /** See `startFleet`. */
  clockOffsetsMs?: readonly number[]
  weather?: Partial<Weather>
  withChat?: number
  /** Writes what waits already when the first server starts. */
  fill?(database: Database, company: PostCompany): Promise<void>
}

export async function startPost(options: PostOptions): Promise<Post> {
  const stack = new AsyncDisposableStack()
  try {
    const engine = await startOwnEngine(options.engine)
    stack.defer(engine.stop)
    const teams = await startTeamsProcess(options.weather)
    stack.defer(teams.stop)
    const { serviceUrl, tenantId, botSettings } = teams
    const empty = await openDatabase(engine.location)
    const company = await plantCompany(empty, {
      ...{ tenantId, serviceUrl, appId: botSettings.appId },
      people: options.people,
      withChat: options.withChat ?? 1,
    })
    await options.fill?.(empty, company)
    await engine.maintain(['VACUUM ANALYZE'])
    await empty.close()
    const fleet = await startFleet(teams, engine.location, options.clockOffsetsMs ?? [0])
    stack.defer(fleet.stopAll)
    const database = await openDatabase(engine.location, { join: true, poolSize: 4 })
    stack.defer(database.close)
    return { engine, teams, company, fleet, database, stop: async () => await stack.disposeAsync() }
  } catch (error) {
    await stack.disposeAsync()
    throw error
  }
}
