import { editDistances } from './edit-distance.ts'
import { mostEdits } from './typing-errors.ts'

/** A term near a mistyped word; `isWhole`: near in its whole length, not only in its beginning. */
export interface NearTerm {
  term: number
  distance: number
  isWhole: boolean
}

/** New terms wait unsorted in their own short list, so that one more costs no sorting of them all. */
const MOST_RECENT = 2_000
/** Of terms near a short beginning there can be very many; the nearest of them are enough. */
const MOST_NEAR = 400

/** All different words of the documents, numbered from 0 in the order in which they came. */
export class Vocabulary {
  readonly #terms: string[] = []
  readonly #numbers = new Map<string, number>()
  #letters = new Uint32Array(1024)
  /** Numbers of terms in the order of their spelling. */
  #sorted: number[] = []
  #recent: number[] = []

  get size(): number {
    return this.#terms.length
  }

  /** Rough: two bytes a letter, and what the engine keeps per text and per entry. */
  get bytes(): number {
    return this.#terms.length * 72 + this.#letters.byteLength
  }

  /** The term's number; a new one where it has none yet. */
  add(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#terms.length
    this.#terms.push(term)
    this.#numbers.set(term, number)
    if (number === this.#letters.length) this.#letters = grown(this.#letters)
    this.#letters[number] = lettersOf(term)
    this.#recent.push(number)
    return number
  }

  find(term: string): number | undefined {
    return this.#numbers.get(term)
  }

  termOf(number: number): string {
    return this.#terms[number] ?? ''
  }

  /** Terms that begin with the word and go on. */
  *continuations(word: string): Generator<number> {
    this.#sortRecent()
    for (const list of [this.#sorted, this.#recent]) {
      const end = this.#positionOf(list, `${word}\uffff`)
      for (let at = this.#positionOf(list, word); at < end; at++) {
        const number = list[at]
        if (number !== undefined && this.#terms[number] !== word) yield number
      }
    }
  }

  /**
   * Used terms that the word may be a mistyping of, nearest first: in their whole, or, while it is
   * still being typed, in their beginning.
   */
  near(word: string, isUsed: (term: number) => boolean): NearTerm[] {
    if (mostEdits(word.length) === 0) return []
    // Letters may be missing in what was typed: the term decides, if it is longer.
    const limit = mostEdits(word.length + 2)
    const wanted = lettersOf(word)
    const found: NearTerm[] = []
    for (let term = 0; term < this.#terms.length; term++) {
      // Each edit brings in at most one letter that the term lacks: most terms end here.
      if (bitsIn(wanted & ~(this.#letters[term] ?? 0)) > limit) continue
      const near = this.#compare(word, term, limit)
      if (near !== null && isUsed(term)) found.push(near)
    }
    const firstLetter = word.charCodeAt(0)
    const strange = (term: number): number => (this.#terms[term]?.charCodeAt(0) === firstLetter ? 0 : 0.25)
    for (const near of found) near.distance += strange(near.term)
    return found.toSorted((a, b) => a.distance - b.distance || this.#bySpelling(a.term, b.term)).slice(0, MOST_NEAR)
  }

  #compare(word: string, term: number, limit: number): NearTerm | null {
    const text = this.termOf(term)
    if (text.length < word.length - limit) return null
    const { whole, beginning } = editDistances(word, text, limit)
    // Found as it was typed.
    if (beginning === 0) return null
    const most = Math.min(limit, mostEdits(Math.max(word.length, text.length)))
    if (whole <= most) return { term, distance: whole, isWhole: true }
    return beginning <= mostEdits(word.length) ? { term, distance: beginning + 0.5, isWhole: false } : null
  }

  readonly #bySpelling = (a: number, b: number): number => {
    const one = this.termOf(a)
    const other = this.termOf(b)
    return one < other ? -1 : one > other ? 1 : 0
  }

  #sortRecent(): void {
    if (this.#recent.length === 0) return
    this.#recent.sort(this.#bySpelling)
    if (this.#recent.length > MOST_RECENT) this.settle()
  }

  /** Takes the new terms in among all others. */
  settle(): void {
    this.#recent.sort(this.#bySpelling)
    // Two sorted runs: the engine's sort merges them in one pass.
    this.#sorted = this.#sorted.concat(this.#recent).sort(this.#bySpelling)
    this.#recent = []
  }

  /** Index of the first term of the list that is not before the text. */
  #positionOf(list: readonly number[], text: string): number {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#terms[list[middle] ?? 0] ?? '') < text) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Which letters a text has, as bits: a to z have one each, all other characters share six. */
function lettersOf(text: string): number {
  let bits = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) - 97
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (text.charCodeAt(at) % 6))
  }
  return bits >>> 0
}

/** Counts the bits that are set (Hacker's Delight, 5-1). */
function bitsIn(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
