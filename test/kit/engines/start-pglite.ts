import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedDatabase } from '../../../bot/db/embedded/embedded-database.ts'
import { isRunning, keepRunning } from './running-engines.ts'

/** One embedded database for the whole run: every test has a tenant of its own in it. */
export default async function startPglite(): Promise<void> {
  if (isRunning('pglite')) return
  const folder = mkdtempSync(join(tmpdir(), 'hallway-test-'))
  const database = await openEmbeddedDatabase(folder)
  process.env['TEST_PGLITE_FOLDER'] = folder
  keepRunning('pglite', async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  })
}
