import { parseArgs } from 'node:util'

export const importSubjects = ['people', 'groups', 'events', 'holidays', 'erasures'] as const
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

/** Writes who was erased, to be kept apart from the backups. */
export interface ExportCommand {
  name: 'export'
  subject: 'erasures'
  file: string
  tenantId: string | null
}

export type Command = ImportCommand | ExportCommand | { name: 'help' } | { name: 'unknown'; reason: string }

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const options = {
  help: { type: 'boolean', short: 'h' },
  tenant: { type: 'string' },
  office: { type: 'string' },
} as const

/** @param words the command line after the program's name. */
export function parseCommand(words: string[]): Command {
  const parsed = readWords(words)
  if ('reason' in parsed) return unknown(parsed.reason)
  const { values, positionals } = parsed
  const [verb, ...rest] = positionals
  if (values.help === true || verb === undefined) return { name: 'help' }
  if (values.tenant !== undefined && !GUID.test(values.tenant)) return unknown(`“${values.tenant}” is no tenant id`)
  const given = { tenantId: values.tenant?.toLowerCase() ?? null, office: values.office ?? null }
  const read = verbs.get(verb)
  return read === undefined ? unknown(`There is no command “${verb}”`) : read(rest, given)
}

type Given = Pick<ImportCommand, 'tenantId' | 'office'>

const verbs = new Map<string, (words: string[], given: Given) => Command>([
  ['import', toImport],
  ['export', toExport],
])

function readWords(words: string[]) {
  try {
    return parseArgs({ args: words, allowPositionals: true, options })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { reason: reason.split('. ')[0] ?? reason }
  }
}

function toImport([what, file, ...rest]: string[], given: Given): Command {
  const subject = importSubjects.find((candidate) => candidate === what)
  if (subject === undefined) return unknown(`Say what to import: ${importSubjects.join(', ')}`)
  if (file === undefined) return unknown(`Name the file to import ${subject} from`)
  if (rest.length > 0) return unknown('Import one file at a time')
  if (given.office !== null && subject !== 'holidays') return unknown('--office goes with holidays alone')
  return { name: 'import', subject, file, ...given }
}

function toExport([what, file, ...rest]: string[], { tenantId, office }: Given): Command {
  if (what !== 'erasures') return unknown('Say what to export: erasures')
  if (file === undefined) return unknown('Name the file to export erasures to')
  if (rest.length > 0 || office !== null) return unknown('An export takes a file and, at most, a tenant')
  return { name: 'export', subject: what, file, tenantId }
}

function unknown(reason: string): Command {
  return { name: 'unknown', reason: `${reason}.` }
}
