import { Charset, Index } from 'flexsearch'
import { words } from './words.ts'
import type { Contender } from './contender.ts'
import { searchedLine, searchedText } from './searched-text.ts'

/**
 * Beginnings of words ("forward", as for search while typing) and its balanced encoder, which takes
 * letters that sound alike for one another. A document index answers field by field, so that a skill
 * and a place are never found together: hence one index of names and, behind it, one of everything.
 */
export function createFlexSearch(): Contender {
  const options = { tokenize: 'forward', encoder: Charset.LatinBalance } as const
  const names = new Index(options)
  const everything = new Index(options)
  return {
    add(number, person) {
      const { name, alias } = searchedText(person)
      names.add(number, `${name} ${alias}`)
      everything.add(number, searchedLine(person))
    },
    search(text, count) {
      const query = words(text).join(' ')
      const found = new Set<number>()
      for (const index of [names, everything]) {
        if (found.size < count) addAll(found, index.search(query, { limit: count }))
      }
      if (found.size === 0) addAll(found, everything.search(query, { limit: count, suggest: true }))
      return [...found].slice(0, count)
    },
  }
}

function addAll(found: Set<number>, ids: readonly (string | number)[]): void {
  for (const id of ids) found.add(Number(id))
}
