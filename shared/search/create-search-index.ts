import { termsOf } from './document-terms.ts'
import type { SearchDocument } from './document.ts'
import { Lexicon, type Reading } from './lexicon.ts'
import { readQuery, type QueryWord } from './read-query.ts'
import type { MatchQuality, Position, SearchAnswer, SearchIndex, SearchRequest } from './search-index.ts'
import { Tally, type Preference } from './tally.ts'
import { NAMED, POINT, scoreOf } from './score.ts'
import { NO_FIELD } from './term-code.ts'
import { worthNothing } from './point-tables.ts'
import { createReadings, type Meanings } from './readings.ts'
import { lotOf, TopList } from './top-list.ts'
import { contenders } from './contenders.ts'

const NOTHING: SearchAnswer = { hits: [], total: 0, match: 'all' }

/**
 * An index in memory. A query's words are looked up in the vocabularies (whole, as beginnings, and
 * if that finds nothing as mistypings), and the documents of what they may mean are added up. So the
 * cost of a query is the number of postings of its words, never the number of documents; and the
 * order is always the exact one, for nothing is cut before all is counted.
 *
 * A changed document gets a new number and its old one is hidden: the postings of the old one stay
 * behind as `waste` until the index is built anew.
 */
export function createSearchIndex(): SearchIndex {
  const tally = new Tally()
  const isShown = (number: number): boolean => tally.isShown(number)
  const names = new Lexicon(isShown)
  const words = new Lexicon(isShown)
  const facets = new Lexicon(isShown)
  const readings = createReadings(names, words)
  const numbers = new Map<string, number>()
  const ids: string[] = []
  const nameLengths: number[] = []
  const qualities: number[] = []
  const lots: number[] = []

  const remove = (id: string): void => {
    const number = numbers.get(id)
    if (number === undefined) return
    numbers.delete(id)
    tally.hide(number)
  }

  const put = (document: SearchDocument): void => {
    remove(document.id)
    const number = ids.push(document.id) - 1
    numbers.set(document.id, number)
    tally.makeRoomFor(number)
    const terms = termsOf(document)
    for (const [term, code] of terms.names) names.add(term, number, code)
    for (const [term, code] of terms.words) words.add(term, number, code)
    for (const facet of new Set(document.facets)) facets.add(facet, number, NO_FIELD)
    nameLengths.push(terms.nameLength)
    qualities.push(document.quality)
    lots.push(lotOf(document.id))
  }

  const isTerm = (word: string): boolean => readings.exact({ word, isInitial: false }, 1).some(isUsed)
  const facetReading = (facet: string): Reading[] =>
    facets.whole(facet, { whole: worthNothing }).map((reading) => ({ ...reading, closeness: 0 }))

  const narrowToFacets = (required: readonly string[]): void => {
    tally.startSearch()
    for (const facet of required) tally.narrow(facetReading(facet))
  }

  const narrowTo = (required: readonly string[], words: readonly Reading[][]): readonly number[] => {
    narrowToFacets(required)
    const [first = [], ...more] = words.toSorted((a, b) => postingsIn(a) - postingsIn(b))
    tally.narrow(first)
    for (const one of more) if (tally.found.length > 0) tally.narrow(one)
    return tally.found
  }

  /** Finds documents that have every word; those with every word in their name get the points of that besides. */
  const findEvery = (required: readonly string[], { inName, anywhere }: Meanings): boolean => {
    if (anywhere.some((word) => word.length === 0)) return false
    const isName = inName.length > 0 && inName.every((word) => word.length > 0)
    const named = isName ? narrowTo(required, inName).map((number) => [number, tally.sumOf(number)] as const) : []
    narrowTo(required, anywhere)
    for (const [number, sum] of named) tally.setSum(number, sum + NAMED * POINT)
    return tally.found.length > 0
  }

  const findMost = (required: readonly string[], words: readonly Reading[][]): boolean => {
    narrowToFacets(required)
    for (const one of words) tally.count(one, required.length)
    tally.keepFullest(required.length + Math.ceil(words.length / 2))
    return tally.found.length > 0
  }

  /** Fills the tally with the best that can be had; null where there is nothing. */
  const find = (query: readonly QueryWord[], required: readonly string[]): MatchQuality | null => {
    const wanted = query.filter((word) => !word.isOptional)
    const typed = readings.asTyped(wanted)
    if (findEvery(required, typed)) return 'all'
    const corrected = readings.corrected(wanted)
    // A word that stands somewhere as it was typed is put right only if it must be.
    const isTyped = typed.anywhere.map((word) => word.some(isUsed))
    const spare = (kept: Reading[][], changed: Reading[][]) =>
      changed.map((word, at) => (isTyped[at] === true ? (kept[at] ?? []) : word))
    const sparing = {
      inName: spare(typed.inName, corrected.inName),
      anywhere: spare(typed.anywhere, corrected.anywhere),
    }
    if (findEvery(required, sparing) || findEvery(required, corrected)) return 'close'
    return wanted.length > 1 && findMost(required, corrected.anywhere) ? 'some' : null
  }

  const findAll = (required: readonly string[]): MatchQuality => {
    narrowToFacets(required)
    if (required.length === 0) tally.findAll(ids.length)
    return 'all'
  }

  const findUnlessExcluded = (query: readonly QueryWord[], { required = [], excluded = new Set() }: SearchRequest) => {
    const hidden = [...excluded].flatMap((id) => numbers.get(id) ?? [])
    for (const number of hidden) tally.hide(number)
    const match = query.length === 0 ? findAll(required) : find(query, required)
    for (const number of hidden) tally.show(number)
    return match
  }

  const preferencesOf = ({ preferred = new Map() }: SearchRequest): Preference[] =>
    [...preferred].flatMap(([facet, weight]) => facetReading(facet).map((reading) => ({ reading, weight })))

  const pointsOf = (number: number): number => Math.floor(tally.sumOf(number) / POINT)

  const search = (request: SearchRequest): SearchAnswer => {
    const query = readQuery(request.text, isTerm)
    if (query.length === 0 && request.text.trim() !== '') return NOTHING
    const match = findUnlessExcluded(query, request)
    if (match === null) return NOTHING
    for (const word of query) if (word.isOptional) tally.add(readings.optional(word))
    const total = tally.found.length
    tally.keep(
      contenders(tally.found, pointsOf, { most: (request.skip ?? 0) + request.count, after: request.after ?? null }),
    )
    tally.prefer(preferencesOf(request))
    const wordCounts = { required: query.filter(({ isOptional }) => !isOptional).length, all: query.length }
    return { hits: best(request, wordCounts), total, match }
  }

  const best = (
    { count, skip = 0, after = null }: SearchRequest,
    words: { required: number; all: number },
  ): Position[] => {
    const list = new TopList(skip + count, after)
    for (const number of tally.found) {
      const score = scoreOf({
        sum: tally.sumOf(number),
        fit: tally.fitOf(number),
        quality: qualities[number] ?? 0,
        nameLength: nameLengths[number] ?? 0,
        words,
      })
      const lot = lots[number] ?? 0
      if (list.mayTake(score, lot)) list.offer({ score, lot, id: ids[number] ?? '' })
    }
    return list.take(skip)
  }

  return {
    put,
    remove,
    has: (id) => numbers.has(id),
    settle() {
      for (const lexicon of [names, words, facets]) lexicon.settle()
    },
    search,
    countFacets(kind, required) {
      findAll(required)
      const values = facets.continued(`${kind}:`, { beginning: worthNothing })
      const counts = tally.countFound(values)
      return new Map(
        values.flatMap((value, at) =>
          counts[at] ? [[facets.termOf(value.term).slice(kind.length + 1), counts[at]]] : [],
        ),
      )
    },
    get size() {
      return numbers.size
    },
    get waste() {
      return ids.length === 0 ? 0 : 1 - numbers.size / ids.length
    },
    get bytes() {
      const perDocument = 140 // the id's text, its entry among the numbers, and two small lists
      return names.bytes + words.bytes + facets.bytes + tally.bytes + ids.length * perDocument
    },
  }
}

function isUsed({ lexicon, term }: Reading): boolean {
  return lexicon.isUsed(term)
}

function postingsIn(readings: readonly Reading[]): number {
  return readings.reduce((sum, { lexicon, term }) => sum + lexicon.postings.lengthOf(term), 0)
}
