import UFuzzy from '@leeoniya/ufuzzy'
import { words } from './words.ts'
import type { Contender } from './contender.ts'
import { searchedLine } from './searched-text.ts'

/** Its README's alphabet for every script; its own, the Latin one, is faster. */
const universal = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
}

/** More words would be tried in more than 24 orders. */
const WORDS_OUT_OF_ORDER = 4

/** One mistyped letter a word ("SingleError"), words as beginnings, in any order, ranked up to its own limit of 1,000 matches. */
export function createUFuzzy(): Contender {
  const lines: string[] = []
  const numbers: number[] = []
  const inLatin = new UFuzzy({ intraMode: 1, interLft: 1 })
  const inAnyScript = new UFuzzy({ ...universal, intraMode: 1, interLft: 1 })
  return {
    add(number, person) {
      lines.push(searchedLine(person))
      numbers.push(number)
    },
    search(text, count) {
      const query = words(text).join(' ')
      const engine = /^[ -~]*$/.test(query) ? inLatin : inAnyScript
      const [found, info, order] = engine.search(lines, query, WORDS_OUT_OF_ORDER, 1_000)
      const best = info === null || order === null ? found : order.slice(0, count).map((place) => info.idx[place] ?? -1)
      return (best ?? []).slice(0, count).flatMap((line) => numbers[line] ?? [])
    },
  }
}
