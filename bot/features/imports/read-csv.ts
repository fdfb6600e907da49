import { CsvError, parse, type Info } from 'csv-parse/sync'
import type { Problem } from './report.ts'

export interface CsvRecord {
  /** Where the record begins in the file. */
  line: number
  cells: string[]
}

export interface CsvContent {
  records: CsvRecord[]
  problems: Problem[]
}

/** A record never grows beyond this; a longer one has swallowed others through an unclosed quote. */
const LONGEST_RECORD = 100_000
/** A file with more broken records than this is no CSV. */
const MOST_BROKEN_RECORDS = 200

/**
 * Splits the text into records. One with broken quotation marks is reported, and reading goes on at
 * the line after it, so that it costs no other record. Null where the text is no CSV at all.
 *
 * @param text with \n as its only line end.
 */
export function readCsv(text: string, delimiter: string): CsvContent | null {
  const content: CsvContent = { records: [], problems: [] }
  let offset = 0
  let line = 1
  for (;;) {
    const failure = readUntilBroken(text.slice(offset), { delimiter, firstLine: line, records: content.records })
    if (failure === null) return content
    if (content.problems.length >= MOST_BROKEN_RECORDS) return null
    content.problems.push({ line: failure.line, reason: failure.reason, severity: 'refused' })
    offset = startOfLine(text, { offset, line }, failure.line + 1)
    line = failure.line + 1
  }
}

interface Part {
  delimiter: string
  firstLine: number
  records: CsvRecord[]
}

function readUntilBroken(text: string, part: Part): { line: number; reason: string } | null {
  let nextLine = part.firstLine
  try {
    parse(text, {
      delimiter: part.delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      record_delimiter: '\n',
      on_record(entry: unknown) {
        const { record, raw, info } = entry as { record: string[]; raw: string; info: Info }
        const lastLine = part.firstLine + info.lines - 1
        // Around the record's own text, the raw text has the empty lines before it and its line end.
        part.records.push({ line: lastLine - lineBreaks(raw.replace(/^\n+|\n$/g, '')), cells: record })
        nextLine = lastLine + 1
        return null
      },
    })
    return null
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { line: skipEmptyLines(text, nextLine - part.firstLine) + part.firstLine, reason: reasonOf(error) }
  }
}

function reasonOf(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return 'a quotation mark is opened and never closed.'
  }
  return 'a quotation mark stands in the wrong place.'
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1
}

/** The first line at or after `line` (from 0) that is not empty. */
function skipEmptyLines(text: string, line: number): number {
  const lines = text.split('\n')
  let found = line
  while (lines[found] === '') found += 1
  return found
}

function startOfLine(text: string, from: { offset: number; line: number }, line: number): number {
  let { offset } = from
  for (let current = from.line; current < line; current++) {
    const end = text.indexOf('\n', offset)
    if (end < 0) return text.length
    offset = end + 1
  }
  return offset
}
