import MiniSearch from 'minisearch'
import { words } from './words.ts'
import type { Contender } from './contender.ts'
import { searchedText, type SearchedText } from './searched-text.ts'

const boost: Record<keyof SearchedText, number> = {
  name: 6,
  alias: 6,
  title: 3,
  skills: 3,
  role: 3,
  place: 2,
  interests: 1,
  pitch: 0.5,
}

/**
 * Prefixes and a fifth of a word's letters mistyped, as its README shows for search while typing;
 * every word first, and any word where nobody has them all.
 */
export function createMiniSearch(): Contender {
  const index = new MiniSearch<SearchedText & { id: number }>({
    fields: Object.keys(boost),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost, prefix: true, fuzzy: 0.2, tokenize: words },
  })
  return {
    add: (number, person) => {
      index.add({ id: number, ...searchedText(person) })
    },
    search(text, count) {
      const strict = index.search(text, { combineWith: 'AND' })
      const found = strict.length > 0 ? strict : index.search(text)
      return found.slice(0, count).map(({ id }) => id as number)
    },
  }
}
