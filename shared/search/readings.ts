import type { Lexicon, Reading } from './lexicon.ts'
import { alone, besideOthers, commonBesideOthers, inNames, type PointTables } from './point-tables.ts'
import type { QueryWord } from './read-query.ts'
import { isAbbreviation } from './synonyms.ts'

/** For every word of a query the terms that it may mean; none where it means nothing. */
export interface Meanings {
  /** As a part of a name; nothing where there is one word, for alone a name is worth more than all else anyway. */
  inName: Reading[][]
  /** Wherever it may stand, in a name as well. */
  anywhere: Reading[][]
}

/** Reads words as terms of names and as all other terms. */
export function createReadings(names: Lexicon, words: Lexicon) {
  const exact = ({ word, isInitial }: Pick<QueryWord, 'word' | 'isInitial'>, wordCount: number): Reading[] => {
    const tables = tablesFor(word, wordCount)
    return [
      ...names.whole(word, tables),
      ...words.whole(word, tables),
      ...names.continued(word, tables),
      ...(isInitial ? [] : words.continued(word, tables)),
    ]
  }
  const exactInName = ({ word }: QueryWord): Reading[] => [
    ...names.whole(word, inNames),
    ...names.continued(word, inNames),
  ]
  return {
    exact,
    /** What a word adds that need not be found. */
    optional: (word: QueryWord): Reading[] => [...exactInName(word), ...exact(word, 2)],
    asTyped: (query: readonly QueryWord[]): Meanings => ({
      inName: query.length === 1 ? [] : query.map(exactInName),
      anywhere: query.map((word) => exact(word, query.length)),
    }),
    corrected: (query: readonly QueryWord[]): Meanings => ({
      inName: query.length === 1 ? [] : query.map((word) => [...exactInName(word), ...names.near(word.word, inNames)]),
      anywhere: query.map((word) => {
        const tables = tablesFor(word.word, query.length)
        return [...exact(word, query.length), ...names.near(word.word, tables), ...words.near(word.word, tables)]
      }),
    }),
  }
}

function tablesFor(word: string, wordCount: number): PointTables {
  if (wordCount === 1) return alone
  return isAbbreviation(word) ? commonBesideOthers : besideOthers
}
