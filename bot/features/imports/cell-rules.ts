import { DateTime, IANAZone } from 'luxon'
import { TERM_MAX_LENGTH, TERMS_MAX_COUNT } from '../../../shared/people/limits.ts'

/** What a cell says, or why it says nothing that can be used. Empty cells read as null. */
export type Cell<Value> = { value: Value } | { reason: string }

/** Takes a row's cells one by one and remembers why some of them could not be taken. */
export interface CellTaker {
  take<Value>(cell: Cell<Value>, otherwise: Value): Value
  reasons: string[]
}

export function createCellTaker(): CellTaker {
  const reasons: string[] = []
  return {
    reasons,
    take(cell, otherwise) {
      if ('value' in cell) return cell.value
      reasons.push(cell.reason)
      return otherwise
    },
  }
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2200
const YES = new Set(['yes', 'y', 'true', '1', 'enabled'])
const NO = new Set(['no', 'n', 'false', '0', 'disabled', ''])

export function isGuid(text: string): boolean {
  return GUID.test(text)
}

/** Why the row cannot be trusted as text, or null. A leading + - or @ is harmless outside a spreadsheet. */
export function suspiciousCell(cells: Partial<Record<string, string>>): string | null {
  for (const [column, cell = ''] of Object.entries(cells)) {
    if (cell.startsWith('=')) return `${column} begins with “=”, which a spreadsheet runs as a formula.`
    if (cell.includes('\uFFFD')) return `${column} has bytes that are no UTF-8. Save the file as UTF-8.`
    // PostgreSQL cannot store this character, and no directory writes it.
    if (cell.includes('\0')) return `${column} has a character that is no text.`
  }
  return null
}

export function readText(column: string, cell: string | undefined, longest: number): Cell<string | null> {
  if (cell === undefined || cell === '') return { value: null }
  if (cell.length > longest) return { reason: `${column} is longer than ${String(longest)} characters.` }
  return { value: cell.replace(/\s+/g, ' ') }
}

export function readRequiredText(column: string, cell: string | undefined, longest: number): Cell<string> {
  const text = readText(column, cell, longest)
  if ('reason' in text) return text
  return text.value === null ? { reason: `${column} is missing.` } : { value: text.value }
}

/** A list whose items stand apart by semicolons; the same item twice counts once. */
export function readTerms(column: string, cell: string | undefined): Cell<string[]> {
  const terms = new Map<string, string>()
  for (const item of (cell ?? '').split(';')) {
    const term = item.trim().replace(/\s+/g, ' ')
    if (term.length > TERM_MAX_LENGTH) {
      return { reason: `${column} has an item longer than ${String(TERM_MAX_LENGTH)} characters.` }
    }
    if (term !== '' && !terms.has(term.toLowerCase())) terms.set(term.toLowerCase(), term)
  }
  if (terms.size > TERMS_MAX_COUNT) return { reason: `${column} has more than ${String(TERMS_MAX_COUNT)} items.` }
  return { value: [...terms.values()] }
}

export function readChoice<Choice extends string>(
  column: string,
  cell: string | undefined,
  choices: readonly Choice[],
): Cell<Choice> {
  const choice = choices.find((candidate) => candidate === cell?.toLowerCase())
  if (choice !== undefined) return { value: choice }
  return { reason: `${column} “${short(cell ?? '')}” is none of ${choices.join(', ')}.` }
}

export function readYesNo(column: string, cell: string | undefined, absent: boolean): Cell<boolean> {
  const word = cell?.toLowerCase() ?? ''
  if (word === '') return { value: absent }
  if (YES.has(word)) return { value: true }
  if (NO.has(word)) return { value: false }
  return { reason: `${column} “${short(word)}” is neither yes nor no.` }
}

export function readWholeNumber(
  column: string,
  cell: string | undefined,
  { low, high, absent }: { low: number; high: number; absent: number },
): Cell<number> {
  if (cell === undefined || cell === '') return { value: absent }
  const number = Number(cell)
  if (Number.isInteger(number) && number >= low && number <= high) return { value: number }
  return { reason: `${column} “${short(cell)}” is no whole number from ${String(low)} to ${String(high)}.` }
}

/** The date part as yyyy-mm-dd. Other orders of day and month are refused: 03/04 has two meanings. */
export function readDate(column: string, cell: string | undefined): Cell<string | null> {
  if (cell === undefined || cell === '') return { value: null }
  const date = /^\d{4}-\d{2}-\d{2}/.test(cell) ? DateTime.fromISO(cell.replace(' ', 'T'), { setZone: true }) : null
  if (date === null || !date.isValid || date.year < EARLIEST_YEAR || date.year > LATEST_YEAR) {
    return { reason: `${column} “${short(cell)}” is no date (write 2026-11-30).` }
  }
  return { value: date.toFormat('yyyy-MM-dd') }
}

/** An instant; a bare date means the end of that day in the time zone. */
export function readInstant(column: string, cell: string | undefined, timeZone: string): Cell<Date | null> {
  const date = readDate(column, cell)
  if ('reason' in date || date.value === null || cell === undefined) return date as Cell<null>
  if (cell.length > date.value.length) {
    return { value: DateTime.fromISO(cell.replace(' ', 'T'), { zone: timeZone }).toJSDate() }
  }
  return { value: DateTime.fromISO(date.value, { zone: timeZone }).plus({ days: 1 }).toJSDate() }
}

export function readTimeZone(column: string, cell: string | undefined): Cell<string | null> {
  if (cell === undefined || cell === '') return { value: null }
  if (IANAZone.isValidZone(cell)) return { value: cell }
  return { reason: `${column} “${short(cell)}” is no IANA time zone (write Europe/Lisbon).` }
}

export function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}
