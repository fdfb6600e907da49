import { parseArgs } from 'node:util'

export const importSubjects = ['people', 'groups', 'events', 'holidays'] as const
export type ImportSubject = (typeof importSubjects)[number]

export interface ImportCommand {
  name: 'import'
  subject: ImportSubject
  file: string
  /** Null for the tenant of the configuration. */
  tenantId: string | null
  /** Whose holidays they are; null for the whole company. */
  office: string | null
}

export type Command = ImportCommand | { name: 'help' } | { name: 'unknown'; reason: string }

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** @param words the command line after the program's name. */
export function parseCommand(words: string[]): Command {
  let parsed
  try {
    parsed = parseArgs({
      args: words,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, tenant: { type: 'string' }, office: { type: 'string' } },
    })
  } catch (error) {
    return unknown(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error))
  }
  const { values, positionals } = parsed
  if (values.help === true || positionals.length === 0) return { name: 'help' }
  if (values.tenant !== undefined && !GUID.test(values.tenant)) return unknown(`“${values.tenant}” is no tenant id`)
  return toImport(positionals, { tenantId: values.tenant?.toLowerCase() ?? null, office: values.office ?? null })
}

function toImport([verb, what, file, ...rest]: string[], options: Pick<ImportCommand, 'tenantId' | 'office'>): Command {
  if (verb !== 'import') return unknown(`There is no command “${verb ?? ''}”`)
  const subject = importSubjects.find((candidate) => candidate === what)
  if (subject === undefined) return unknown(`Say what to import: ${importSubjects.join(', ')}`)
  if (file === undefined) return unknown(`Name the file to import ${subject} from`)
  if (rest.length > 0) return unknown('Import one file at a time')
  if (options.office !== null && subject !== 'holidays') return unknown('--office goes with holidays alone')
  return { name: 'import', subject, file, ...options }
}

function unknown(reason: string): Command {
  return { name: 'unknown', reason: `${reason}.` }
}
