import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** @see https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5

/**
 * An exclusive lock on a data folder, held by the operating system and so released even by
 * `kill -9`: two PGlite processes on one folder corrupt it silently. SQLite's write lock is the one
 * such lock that Node offers on every platform without a native add-on.
 *
 * @returns the release function, or null while another process holds the folder.
 */
export function lockFolder(folder: string): (() => void) | null {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'hallway.lock'))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null
    throw error
  }
  return () => lock.close()
}
