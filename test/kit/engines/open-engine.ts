import { delimiter } from 'node:path'
import { openDatabase, type Database, type DatabaseLocation } from '../../../bot/db/database.ts'

declare global {
  /** Set by the jest project. */
  var engine: 'pglite' | 'postgres'
}

/** Where the database of the project's engine is, as the global set-up started it. */
export function engineLocation(): DatabaseLocation {
  if (globalThis.engine === 'postgres') return { url: process.env['TEST_POSTGRES_URL'] ?? '' }
  const folders = process.env['TEST_PGLITE_FOLDERS']?.split(delimiter) ?? []
  return { folder: folders[Number(process.env['JEST_WORKER_ID']) - 1] ?? '' }
}

export async function openEngine(): Promise<Database> {
  return await openDatabase(engineLocation(), { join: true, poolSize: 8 })
}
