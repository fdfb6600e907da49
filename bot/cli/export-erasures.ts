import { writeFile } from 'node:fs/promises'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Config } from '../config.ts'
import { readErasures } from '../db/erasures.ts'
import { inTenant } from './in-tenant.ts'
import type { ExportCommand } from './parse-command.ts'

/**
 * Writes who was erased, by digest. Kept apart from the backups and imported after one is restored, it
 * erases once more whom the backup has brought back.
 *
 * @throws AppError where the database cannot be opened or the file not be written.
 */
export async function exportErasures(command: ExportCommand, config: Config): Promise<void> {
  const erasures = await inTenant(command, config, readErasures)
  const rows = [...erasures].map(([digest, erasedAt]) => `${digest},${erasedAt.toISOString()}`)
  const text = ['personDigest,erasedAt', ...rows.toSorted(), ''].join('\n')
  await writeFile(command.file, text).catch((cause: unknown) => {
    throw new AppError('unavailable', { detail: `The file cannot be written: ${command.file}`, cause })
  })
  console.log(`Exported erasures: ${String(rows.length)}.`)
}
