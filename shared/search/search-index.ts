import type { SearchDocument } from './document.ts'

/** Where a hit stands in the order of its query: the higher score first, then a fixed order of the ids. */
export interface Position {
  score: number
  id: string
}

export interface SearchRequest {
  /** What was typed, however long and in whatever characters. Nothing typed matches everything, punctuation alone nothing. */
  text: string
  /** Facets that a hit must have, all of them. */
  required?: readonly string[]
  /** Facets that put a hit before others whose words fit as well, with how much each counts (sum at most 99). */
  preferred?: ReadonlyMap<string, number>
  /** Ids that are left out. */
  excluded?: ReadonlySet<string>
  /** The last hit of the page before; null for the first page. */
  after?: Position | null
  /** Hits passed over before the page, where the caller counts instead of remembering a position. */
  skip?: number
  count: number
}

/**
 * `all`: every word is found, whole or as a beginning. `close`: only with a mistyped letter or two
 * put right. `some`: nothing has every word; these have the most of them.
 */
export type MatchQuality = 'all' | 'close' | 'some'

export interface SearchAnswer {
  hits: Position[]
  /** How many match over all pages. */
  total: number
  match: MatchQuality
}

/** Finds documents while their words are being typed. Holds everything in memory; knows no clock and no I/O. */
export interface SearchIndex {
  /** Adds the document, in place of the one with the same id. */
  put(document: SearchDocument): void
  remove(id: string): void
  has(id: string): boolean
  /** To be called once after filling it: makes it smaller, and its first search as fast as the next. */
  settle(): void
  search(request: SearchRequest): SearchAnswer
  /** How many documents with all of `required` have each value of a kind of facet: value (folded) → count. */
  countFacets(kind: string, required: readonly string[]): Map<string, number>
  /** Documents that can be found. */
  readonly size: number
  /** Share of the space that replaced documents still take, 0 to 1. */
  readonly waste: number
  readonly bytes: number
}
