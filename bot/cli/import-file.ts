import { readFile } from 'node:fs/promises'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Config } from '../config.ts'
import { openDatabase } from '../db/database.ts'
import { openDevelopmentClock } from '../dev/clock-file.ts'
import { formatReport } from '../features/imports/format-report.ts'
import { importEvents } from '../features/imports/import-events.ts'
import { importGroups } from '../features/imports/import-groups.ts'
import { importPeople } from '../features/imports/import-people.ts'
import { systemClock } from '../jobs/clock.ts'
import type { ImportCommand, ImportSubject } from './parse-command.ts'
import { createProgress } from './progress.ts'

const importers = { people: importPeople, groups: importGroups, events: importEvents } satisfies Record<
  ImportSubject,
  unknown
>

/**
 * Imports one file in one transaction and prints its report.
 *
 * @returns whether the file was taken; a row that was not taken does not count against it.
 * @throws AppError where the file or the database cannot be opened.
 */
export async function importFile(command: ImportCommand, config: Config): Promise<boolean> {
  const bytes = await readBytes(command.file)
  const clock = config.isProduction ? systemClock : openDevelopmentClock(config.dataFolder)
  const database = await openDatabase(config.database, { join: true, poolSize: 1 })
  try {
    const tenantId = command.tenantId ?? config.tenantId
    const report = await database.withTenant(tenantId, async (tx) => {
      const context = { tx, tenantId, now: clock.now() }
      return await importers[command.subject](context, bytes, createProgress(process.stderr))
    })
    const print = report.refused === null ? console.log : console.error
    print(formatReport(report))
    return report.refused === null
  } finally {
    await database.close()
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const reason =
      code === 'ENOENT'
        ? 'There is no such file'
        : code === 'EISDIR'
          ? 'It is a folder'
          : `It cannot be read (${String(code)})`
    throw new AppError('not-found', { detail: `${reason}: ${file}`, cause })
  }
}
