import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { openDatabase } from '../../../bot/db/database.ts'
import { isRunning, keepRunning } from './running-engines.ts'

/**
 * An embedded database for each of jest's workers, for two processes must not share one: every test has
 * a tenant of its own in its worker's.
 */
export default async function startPglite(config: { maxWorkers: number }): Promise<void> {
  if (isRunning('pglite')) return
  const folders = Array.from({ length: config.maxWorkers }, () => mkdtempSync(join(tmpdir(), 'hallway-test-')))
  const databases = await Promise.all(folders.map(async (folder) => await openDatabase({ folder })))
  process.env['TEST_PGLITE_FOLDERS'] = folders.join(delimiter)
  keepRunning('pglite', async () => {
    for (const database of databases) await database.close()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
}
