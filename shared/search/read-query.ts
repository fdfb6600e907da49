import { tokensOf } from './tokens.ts'

/** One word of a query. */
export interface QueryWord {
  word: string
  /** Adds to the score where it is found, and is not missed where it is not. */
  isOptional: boolean
  /** The only letter typed so far, or of a word in the middle: not yet worth more than names. */
  isInitial: boolean
}

/** A longer text is no search but a paste: its beginning is searched. */
const LONGEST_QUERY = 300
const MOST_WORDS = 12

/** Words of a sentence around what is wanted ("who knows SQL in Lisbon"); some are names, so they still count. */
const FILLERS = new Set(
  [
    'a an and any at by for from i in is me my of on or our the to with',
    'anybody anyone can colleague colleagues find help helps know knows people person show somebody someone speak speaks',
    'that use used who work working works',
  ].flatMap((line) => line.split(' ')),
)

/**
 * The different words of a query in their order, folded; empty where it has no letter and no digit.
 *
 * @param isTerm whether a word stands somewhere; a word with a full stop in it that does not
 *   (`yuki.tanaka`) is read as its parts.
 */
export function readQuery(text: string, isTerm: (word: string) => boolean = () => true): QueryWord[] {
  const typed = tokensOf(withoutHosts(text.slice(0, LONGEST_QUERY))).flatMap(({ word }) =>
    word.includes('.') && !isTerm(word) ? word.split('.').filter((part) => part !== '') : [word],
  )
  const words = [...new Set(typed)].slice(0, MOST_WORDS)
  const isAllFillers = words.every((word) => FILLERS.has(word))
  return words.map((word, at) => ({
    word,
    isOptional: !isAllFillers && FILLERS.has(word),
    isInitial: word.length === 1 && (words.length === 1 || at < words.length - 1),
  }))
}

/** Of a pasted address only the part before the at sign says who it is. */
function withoutHosts(text: string): string {
  return text.replaceAll(/(?<=[^\s@])@\S*/g, '')
}
