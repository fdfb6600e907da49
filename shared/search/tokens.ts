import { fold } from './fold.ts'

/** One word of a text, with the other ways in which people type it. */
export interface Token {
  word: string
  variants: readonly string[]
}

/** What ends a word for certain; hyphens, apostrophes, slashes and full stops may also join one. */
const GAPS = /[\s,;:|()[\]{}"“”„«»!?…]+/u

/** Scripts that write words without spaces between them, where a part of a name stands anywhere in it. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const LONGEST_UNSPACED = 12

/** German, Danish, Norwegian and Swedish letters as they are typed where the keyboard lacks them. */
const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/**
 * The words of a text in their order. `Jean-Pierre` is two words that are also typed as one;
 * `Node.js` is one that is also typed as two; `Müller` is also typed `Mueller`; the given name in
 * `山田太郎` is found without the family name.
 */
export function tokensOf(text: string): Token[] {
  return text.split(GAPS).flatMap(tokensOfChunk)
}

/** Nearly all words of a Latin text: nothing to fold, one way to type them. A full stop after them ends a sentence. */
const PLAIN_WORD = /^([a-z0-9]+)\.?$/
const NO_VARIANTS: readonly string[] = []

/** A name in an unspaced script that is written with a space is typed without one as well. */
export function writtenTogether(name: string): string[] {
  const together = name.replaceAll(/\s+/g, '')
  return together !== name && UNSPACED.test(name) ? [fold(together)] : []
}

function tokensOfChunk(chunk: string): Token[] {
  const plain = PLAIN_WORD.exec(chunk.toLowerCase())?.[1]
  return plain === undefined ? tokensOfUnusual(chunk) : [{ word: plain, variants: NO_VARIANTS }]
}

function tokensOfUnusual(chunk: string): Token[] {
  const words = fold(chunk)
    .split(' ')
    .filter((word) => word !== '')
  const [first] = words
  if (first === undefined) return []
  const joined = words.length > 1 ? [words.join('')] : []
  // R&D, L&D, A/B: nobody means the letters one by one.
  if (/[&/]/.test(chunk) && words.length > 1 && words.every((word) => word.length === 1)) {
    return [{ word: words.join(''), variants: words }]
  }
  const spellings = [...joined, ...withDigraphs(chunk), ...parts(chunk)]
  return words.map((word, at) => ({ word, variants: [...around(word), ...(at === 0 ? spellings : [])] }))
}

/** The parts of a word with a full stop inside or before it, and the word without. */
function around(word: string): string[] {
  if (!word.includes('.')) return []
  return [...word.split('.'), word.replaceAll('.', '')].filter((part) => part !== '')
}

function withDigraphs(chunk: string): string[] {
  if (/^[\0-\x7f]*$/.test(chunk)) return []
  const typed = chunk
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => DIGRAPHS[letter] ?? letter)
  const folded = fold(typed)
  return folded === fold(chunk) ? [] : folded.split(' ')
}

/** Every ending of a word in an unspaced script; beginnings are found anyway. */
function parts(chunk: string): string[] {
  if (!UNSPACED.test(chunk)) return []
  const characters = [...chunk.normalize('NFC')].slice(0, LONGEST_UNSPACED)
  return characters
    .slice(1)
    .map((_, at) => fold(characters.slice(at + 1).join('')))
    .filter((part) => part !== '')
}
