import { editDistances } from './edit-distance.ts'
import { fold } from './fold.ts'

export interface TextPart {
  text: string
  /** These letters are why the text was found. */
  isFound: boolean
}

/** What one letter of the text is compared as; several where it is typed in several ways. */
interface Letter {
  start: number
  end: number
  spellings: readonly string[]
}

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const MARK = /^\p{M}$/u
const BLANK = /^[\s,;:|()[\]{}"“”„«»!?…]$/u

const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

const LONGEST_QUERY = 500
const MOST_WORDS = 12

/**
 * Cuts a text into what a query found in it and the rest; joined, the parts are the text. Words are
 * found by their beginning, however they are accented, spelt or joined. A single letter is found only
 * where it is a word. With `close`, a word that is a mistyped letter or two away is found as a whole.
 */
export function highlight(text: string, query: string, { close = false } = {}): TextPart[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0 || text === '') return [{ text, isFound: false }]
  const isFound = new Uint8Array(text.length)
  for (const word of lettersByWord(text)) {
    const found = wanted.map((query) => markWord(word, query, isFound)).includes(true)
    if (!found && close && wanted.some((query) => isNear(word, query))) markFrom(word, 0, word.length, isFound)
  }
  return toParts(text, isFound)
}

function wordsOf(query: string): string[] {
  const folded = foldSigma(query.slice(0, LONGEST_QUERY))
  return [...new Set(folded.split(' '))].filter((word) => word !== '').slice(0, MOST_WORDS)
}

/** The words of a text, joints inside them included. */
function lettersByWord(text: string): Letter[][] {
  const words: Letter[][] = []
  let word: Letter[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const last = word.at(-1)
    if (BLANK.test(character)) {
      if (word.length > 0) words.push(word)
      word = []
    } else if (MARK.test(character) && last !== undefined) last.end = end
    else word.push({ start, end, spellings: spellingsOf(character) })
    start = end
  }
  if (word.length > 0) words.push(word)
  return words
}

const known = new Map<string, readonly string[]>()

/** Kept: a page of results has few letters, each many times. */
function spellingsOf(character: string): readonly string[] {
  const spelt = known.get(character) ?? spell(character)
  known.set(character, spelt)
  return spelt
}

function spell(character: string): string[] {
  const digraph = DIGRAPHS[character.normalize('NFC').toLowerCase()]
  const folded = character === '.' ? '.' : foldSigma(character).replaceAll(' ', '')
  return digraph === undefined ? [folded] : [folded, digraph]
}

/** A letter by itself is never the last of its word, which Greek writes in another way. */
const foldSigma = (text: string): string => fold(text).replaceAll('ς', 'σ')

/** Marks the query wherever it begins a part of the word; in an unspaced script it may stand anywhere. */
function markWord(word: readonly Letter[], query: string, isFound: Uint8Array): boolean {
  const isUnspaced = UNSPACED.test(query.normalize('NFC'))
  const mustBeWhole = query.length === 1 && !isUnspaced
  let found = false
  word.forEach((_letter, at) => {
    if (!isUnspaced && !isStart(word, at)) return
    const end = matchFrom(word, at, query) ?? matchFrom(word, at, query.replaceAll('.', ''))
    if (end === null || (mustBeWhole && !isEnd(word, end))) return
    markFrom(word, at, end, isFound)
    found = true
  })
  return found
}

const isJoint = ({ spellings }: Letter): boolean => spellings.every((spelling) => !/[\p{L}\p{N}]/u.test(spelling))

function isStart(word: readonly Letter[], at: number): boolean {
  const before = word[at - 1]
  return before === undefined || isJoint(before)
}

function isEnd(word: readonly Letter[], end: number): boolean {
  const next = word[end]
  return next === undefined || isJoint(next)
}

/** The place after the last letter that the query needs, or null where it does not stand here. */
function matchFrom(word: readonly Letter[], at: number, query: string): number | null {
  if (query === '') return at
  const letter = word[at]
  if (letter === undefined) return null
  for (const spelling of letter.spellings.filter((spelling) => spelling !== '')) {
    if (spelling.startsWith(query)) return at + 1
    const end = query.startsWith(spelling) ? matchFrom(word, at + 1, query.slice(spelling.length)) : null
    if (end !== null) return end
  }
  return isJoint(letter) && at > 0 ? matchFrom(word, at + 1, query) : null
}

function isNear(word: readonly Letter[], query: string): boolean {
  const limit = query.length < 4 ? 0 : query.length < 8 ? 1 : 2
  const spelt = word.map(({ spellings }) => spellings[0] ?? '').join('')
  return limit > 0 && editDistances(query, spelt, limit).beginning <= limit
}

function markFrom(word: readonly Letter[], from: number, to: number, isFound: Uint8Array): void {
  const [first, last] = [word[from], word[to - 1]]
  if (first !== undefined && last !== undefined) isFound.fill(1, first.start, last.end)
}

function toParts(text: string, isFound: Uint8Array): TextPart[] {
  const parts: TextPart[] = []
  let start = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && isFound[at] === isFound[start]) continue
    parts.push({ text: text.slice(start, at), isFound: isFound[start] === 1 })
    start = at
  }
  return parts
}
