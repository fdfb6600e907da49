import { readWhen, type Period, type When } from '../../shared/search/when.ts'
import type { MatchQuality, Position, SearchIndex, SearchRequest } from '../../shared/search/search-index.ts'

/** What is to be found in the database: hits of the index, best first, and when; null where it does not matter. */
export interface Wanted {
  hits: readonly Position[] | null
  when: When | null
}

export interface Found<Row> {
  rows: Row[]
  match: MatchQuality
}

interface Question<Row> {
  index: SearchIndex
  /** As typed; its words of time are read, the rest is asked of the index. */
  request: SearchRequest
  viewer: { now: Date; timeZone: string; within?: Period }
  find(wanted: Wanted): Promise<Row[]>
  /** Of rows found by the words alone, those that have one of these words of time, folded, in a name. */
  keepNamed(rows: Row[], timeWords: readonly string[]): Promise<Row[]>
  idOf(row: Row): string
}

/**
 * Finds what a query means that may name a time: what has such a word in a name ("March for water",
 * a host called May), then what its other words find at that time. If that is nothing, the words
 * alone count, and last what has only some of them. Rows found in two ways stay where they came first.
 */
export async function findByReadings<Row>(question: Question<Row>): Promise<Found<Row>> {
  const { index, request, find } = question
  const asText = index.search(request)
  const { text, when, timeWords } = readWhen(request.text, question.viewer)
  if (when === null) return { rows: await find({ hits: asText.hits, when }), match: asText.match }

  const isTimeAlone = text.trim() === ''
  const rest = isTimeAlone ? null : index.search({ ...request, text })
  const named = asText.match === 'all' ? await find({ hits: asText.hits, when: null }) : []
  const readings: (() => Promise<Found<Row>>)[] = [
    async () => ({
      rows: [
        ...(await question.keepNamed(named, timeWords)),
        ...(rest?.match === 'some' ? [] : await find({ hits: rest?.hits ?? null, when })),
      ],
      match: rest?.match === 'close' ? 'close' : 'all',
    }),
    async () => await Promise.resolve({ rows: named, match: 'all' }),
    async () => ({ rows: await find({ hits: rest?.hits ?? [], when }), match: 'some' }),
    async () => ({ rows: await find({ hits: rest?.hits ?? [], when: null }), match: 'some' }),
    async () => ({ rows: isTimeAlone ? [] : await find({ hits: null, when }), match: 'some' }),
  ]
  for (const read of readings) {
    const found = await read()
    if (found.rows.length > 0) return { ...found, rows: once(found.rows, question.idOf) }
  }
  return { rows: [], match: 'all' }
}

function once<Row>(rows: readonly Row[], idOf: (row: Row) => string): Row[] {
  const seen = new Map<string, Row>()
  for (const row of rows) if (!seen.has(idOf(row))) seen.set(idOf(row), row)
  return [...seen.values()]
}
