import { openDatabase, type Database, type DatabaseLocation } from '../../../bot/db/database.ts'

declare global {
  /** Set by the jest project. */
  var engine: 'pglite' | 'postgres'
}

/** Where the database of the project's engine is, as the global set-up started it. */
export function engineLocation(): DatabaseLocation {
  if (globalThis.engine === 'postgres') return { url: process.env['TEST_POSTGRES_URL'] ?? '' }
  return { folder: process.env['TEST_PGLITE_FOLDER'] ?? '' }
}

export async function openEngine(): Promise<Database> {
  return await openDatabase(engineLocation(), { join: true, poolSize: 8 })
}
