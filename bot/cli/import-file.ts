import { readFile } from 'node:fs/promises'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Config } from '../config.ts'
import { formatReport } from '../features/imports/format-report.ts'
import { prepareErasures } from '../features/imports/import-erasures.ts'
import { prepareEvents } from '../features/imports/import-events.ts'
import { prepareGroups } from '../features/imports/import-groups.ts'
import { prepareHolidays } from '../features/imports/import-holidays.ts'
import { preparePeople } from '../features/imports/import-people.ts'
import type { ImportReport, PreparedImport } from '../features/imports/report.ts'
import { inTenant } from './in-tenant.ts'
import type { ImportCommand, ImportSubject } from './parse-command.ts'
import { createProgress } from './progress.ts'

const prepare: Record<ImportSubject, (bytes: Uint8Array, office: string | null) => PreparedImport> = {
  people: preparePeople,
  groups: prepareGroups,
  events: prepareEvents,
  holidays: prepareHolidays,
  erasures: prepareErasures,
}

/**
 * Imports one file in one transaction and prints its report.
 *
 * @returns whether the file was taken; a row that was not taken does not count against it.
 * @throws AppError where the file or the database cannot be opened.
 */
export async function importFile(command: ImportCommand, config: Config): Promise<boolean> {
  const prepared = prepare[command.subject](await readBytes(command.file), command.office)
  const report = 'refused' in prepared ? prepared.refused : await write(prepared.write, command, config)
  const print = report.refused === null ? console.log : console.error
  print(formatReport(report))
  return report.refused === null
}

type Write = Extract<PreparedImport, { write: unknown }>['write']

async function write(writeFile: Write, command: ImportCommand, config: Config): Promise<ImportReport> {
  return await inTenant(command, config, async (context) => await writeFile(context, createProgress(process.stderr)), {
    isFilling: true,
  })
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
