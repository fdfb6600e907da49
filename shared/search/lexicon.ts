import type { PointTable, PointTables } from './point-tables.ts'
import { Postings } from './postings.ts'
import type { TermCode } from './term-code.ts'
import { Vocabulary } from './vocabulary.ts'

/** Terms of the documents that a word of the query may mean, with what finding one of them is worth. */
export interface Reading {
  lexicon: Lexicon
  term: number
  /** By the code of the posting. */
  points: PointTable
  /** 0 to 15: how much of the term was typed, and how well. Decides among equal points. */
  closeness: number
}

export const CODE_BITS = 8
const MOST_CLOSENESS = 15

/** The documents of every term. A posting is the document's number, then eight bits that say where the term stands. */
export class Lexicon {
  readonly #vocabulary = new Vocabulary()
  readonly postings = new Postings()
  readonly #isShown: (document: number) => boolean

  /** @param isShown whether a document can be found; the terms of all others are as good as not there. */
  constructor(isShown: (document: number) => boolean) {
    this.#isShown = isShown
  }

  get bytes(): number {
    return this.#vocabulary.bytes + this.postings.bytes
  }

  /** To be called once it is filled: what comes later costs a little more to add. */
  settle(): void {
    this.#vocabulary.settle()
    this.postings.settle(this.#vocabulary.size)
  }

  add(term: string, document: number, code: TermCode): void {
    this.postings.append(this.#vocabulary.add(term), ((document << CODE_BITS) | code) >>> 0)
  }

  termOf(term: number): string {
    return this.#vocabulary.termOf(term)
  }

  /** The term that is the word. */
  whole(word: string, { whole: points }: Pick<PointTables, 'whole'>): Reading[] {
    const term = this.#vocabulary.find(word)
    return term === undefined ? [] : [{ lexicon: this, term, points, closeness: MOST_CLOSENESS }]
  }

  /** Terms that the word begins. */
  continued(word: string, { beginning: points }: Pick<PointTables, 'beginning'>): Reading[] {
    const readings: Reading[] = []
    for (const term of this.#vocabulary.continuations(word)) {
      const share = word.length / this.#vocabulary.termOf(term).length
      readings.push({ lexicon: this, term, points, closeness: Math.round(share * 14) })
    }
    return readings
  }

  /** Whether any document that can be found has one of the terms. */
  isUsed(term: number): boolean {
    const space = this.postings.space
    const start = this.postings.startOf(term)
    const end = start + this.postings.lengthOf(term)
    for (let at = start; at < end; at++) if (this.#isShown((space[at] ?? 0) >>> CODE_BITS)) return true
    return false
  }

  /** Terms that the word may be a mistyping of. */
  near(word: string, { near, nearBeginning }: PointTables): Reading[] {
    return this.#vocabulary
      .near(word, (term) => this.isUsed(term))
      .map(({ term, distance, isWhole }) => ({
        lexicon: this,
        term,
        points: (isWhole ? near : nearBeginning)[distance < 2 ? 0 : 1],
        closeness: Math.max(0, Math.round(12 - distance * 4)),
      }))
  }
}
