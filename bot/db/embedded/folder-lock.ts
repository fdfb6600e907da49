import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AppError } from '../../../shared/errors/app-error.ts'

/** @see https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5

/**
 * An exclusive lock on a data folder, held by the operating system and so released even by
 * `kill -9`: two PGlite processes on one folder corrupt it silently. SQLite's write lock is the one
 * such lock that Node offers on every platform without a native add-on.
 *
 * @returns the release function, or null while another process holds the folder.
 * @throws AppError `unavailable` where there can be no such folder.
 */
export function lockFolder(folder: string): (() => void) | null {
  const lock = openLock(folder)
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null
    throw error
  }
  return () => lock.close()
}

function openLock(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return new DatabaseSync(join(folder, 'hallway.lock'))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new AppError('unavailable', { detail: `The data folder ${folder} cannot be used: ${reason}`, cause })
  }
}
