import { readCsv } from './read-csv.ts'
import type { Problem } from './report.ts'

/** The columns of a kind of file: which there may be, and which there must be. */
export interface Columns<Name extends string> {
  known: readonly Name[]
  required: readonly Name[]
  /** Other names of a column, in lower case, as other exports call it. */
  aliases?: Record<string, Name>
}

export interface TableRow<Name extends string> {
  line: number
  /** Trimmed cells by column; a column that the file does not have is missing. */
  cells: Partial<Record<Name, string>>
}

export interface Table<Name extends string> {
  rows: TableRow<Name>[]
  problems: Problem[]
  notes: string[]
}

const DELIMITERS = [',', ';', '\t']

/** Reads a CSV with a header line, its columns in any order and any case. */
export function readTable<Name extends string>(
  text: string,
  columns: Columns<Name>,
): Table<Name> | { refused: string } {
  const content = readCsv(text, likeliestDelimiter(text))
  const [header, ...records] = content?.records ?? []
  if (content === null || header === undefined)
    return { refused: `This is no CSV file that Hallway can read: ${expected(columns)}.` }

  const layout = readHeader(header.cells, columns)
  if ('refused' in layout) return layout
  const table: Table<Name> = { rows: [], problems: content.problems, notes: layout.notes }
  for (const { line, cells } of records) {
    if (cells.every((cell) => cell.trim() === '')) continue
    if (cells.length === header.cells.length) {
      table.rows.push({ line, cells: namedCells(layout.names, cells) })
    } else {
      const reason = `the row has ${String(cells.length)} cells where the first line has ${String(header.cells.length)}.`
      table.problems.push({ line, reason, severity: 'refused' })
    }
  }
  return table
}

function readHeader<Name extends string>(
  cells: readonly string[],
  { known, required, aliases = {} }: Columns<Name>,
): { names: (Name | null)[]; notes: string[] } | { refused: string } {
  const byLowerCase = new Map<string, Name>([
    ...Object.entries<Name>(aliases),
    ...known.map((name) => [name.toLowerCase(), name] as const),
  ])
  const names = cells.map((cell) => byLowerCase.get(cell.trim().toLowerCase()) ?? null)
  const missing = required.filter((name) => !names.includes(name))
  if (missing.length === required.length)
    return { refused: `This is no CSV file that Hallway can read: ${expected({ required })}.` }
  if (missing.length > 0)
    return { refused: `The first line of the file has no column ${missing.join(' and no column ')}.` }
  const twice = names.find((name, index) => name !== null && names.indexOf(name) !== index)
  if (twice !== undefined) return { refused: `The first line of the file has the column ${String(twice)} twice.` }
  const unknown = cells
    .filter((_, index) => names[index] === null)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  return { names, notes: unknown.length === 0 ? [] : [`Columns that Hallway does not use: ${unknown.join(', ')}.`] }
}

function expected({ required }: Pick<Columns<string>, 'required'>): string {
  return `its first line must name the columns ${required.join(', ')}`
}

function namedCells<Name extends string>(
  names: readonly (Name | null)[],
  cells: readonly string[],
): Partial<Record<Name, string>> {
  const named: Partial<Record<Name, string>> = {}
  names.forEach((name, index) => {
    if (name !== null) named[name] = cells[index]?.trim() ?? ''
  })
  return named
}

/** Spreadsheets of half of Europe write ; between cells; the header line tells. */
function likeliestDelimiter(text: string): string {
  const [header = ''] = text.trimStart().split('\n', 1)
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}
