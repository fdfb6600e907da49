import { CODE_BITS, type Reading } from './lexicon.ts'
import { UNFOUND } from './point-tables.ts'
import { POINT } from './score.ts'

const HIDDEN = 0x7fff_ffff
/** More than one search takes: so the marks of two searches never meet. */
const STEPS_OF_A_SEARCH = 64

/** A whole number of points, 0 to 99, for documents that have the facet. */
export interface Preference {
  reading: Reading
  weight: number
}

const CELLS = 4
/** Which step of which search has found the document last; from before this search, nothing has yet. */
const MARK = 0
const SUM = 1
/** What the last step found best: a document gets one value a step, however many of its terms fit. */
const BEST = 2
/** How many steps have found it. */
const STEPS = 3

/** Which documents a step can find: of the candidates, or of all, those with a mark in this range. */
interface Pass {
  candidates: readonly number[] | null
  lowest: number
  highest: number
  /** Whether documents that it finds are listed although an earlier step has found them. */
  collects: boolean
}
const NO_MARK = { lowest: 1, highest: 0 }

/**
 * Adds up, step by step, what the words of one search find in every document. Nothing is cleared
 * between searches: the marks tell what is left of an earlier one.
 */
export class Tally {
  /** Four numbers a document, side by side because they are used together: see `MARK` and those after it. */
  #cells = new Int32Array(1024 * CELLS)
  #fit = new Uint8Array(1024)
  #search = STEPS_OF_A_SEARCH
  #step = 0
  #found: number[] = []

  get bytes(): number {
    return this.#cells.byteLength + this.#fit.byteLength
  }

  /** The documents that fit so far, in no particular order. */
  get found(): readonly number[] {
    return this.#found
  }

  makeRoomFor(document: number): void {
    const size = this.#fit.length
    if (document < size) return
    this.#cells = copied(this.#cells, new Int32Array(size * 2 * CELLS))
    this.#fit = copied(this.#fit, new Uint8Array(size * 2))
  }

  /** No search finds the document until it is shown again. */
  hide(document: number): void {
    this.#cells[document * CELLS + MARK] = HIDDEN
  }

  show(document: number): void {
    this.#cells[document * CELLS + MARK] = 0
  }

  isShown(document: number): boolean {
    return this.#markOf(document) !== HIDDEN
  }

  startSearch(): void {
    this.#search += STEPS_OF_A_SEARCH
    this.#step = 0
    this.#found = []
    if (this.#search < HIDDEN - STEPS_OF_A_SEARCH) return
    for (let document = 0; document < this.#fit.length; document++) if (this.isShown(document)) this.show(document)
    this.#search = STEPS_OF_A_SEARCH
  }

  /** Finds every document with a number below this one. */
  findAll(documents: number): void {
    this.#step++
    for (let document = 0; document < documents; document++) {
      if (this.isShown(document)) this.#find(document, 0)
    }
  }

  /** Keeps the documents that have one of the readings, and adds the best of each. */
  narrow(readings: readonly Reading[]): void {
    const isFirst = this.#step === 0
    const before = this.#search + this.#step
    const candidates = isFirst ? null : this.#found
    if (!isFirst) this.#found = []
    const [lowest, highest] = isFirst ? [0, this.#search - 1] : [before, before]
    this.#pass(readings, { candidates, lowest, highest, collects: true })
  }

  /** Adds the best reading to every document that all narrowing steps have found, whatever other counts have found. */
  count(readings: readonly Reading[], narrowingSteps: number): void {
    const lowest = narrowingSteps === 0 ? 0 : this.#search + narrowingSteps
    this.#pass(readings, { candidates: null, lowest, highest: HIDDEN - 1, collects: false })
  }

  /** Ends the counting: of the documents that at least so many steps have found, those remain that the most have. */
  keepFullest(atLeast: number): void {
    let most = atLeast
    for (const document of this.#found) most = Math.max(most, this.#stepsOf(document))
    this.#found = this.#found.filter((document) => this.#stepsOf(document) === most)
  }

  /** Gives a document that was found another sum. */
  setSum(document: number, sum: number): void {
    this.#cells[document * CELLS + SUM] = sum
  }

  /** The documents that remain of those that were found. */
  keep(documents: number[]): void {
    this.#found = documents
  }

  /** Adds the best reading to documents that were found, and takes none away. */
  add(readings: readonly Reading[]): void {
    this.#markFound()
    for (const document of this.#found) this.#cells[document * CELLS + BEST] = 0
    this.#step--
    this.#pass(readings, { candidates: this.#found, ...NO_MARK, collects: false })
  }

  /** Adds up what the searching person prefers, at most 99, for the documents that were found. */
  prefer(preferences: readonly Preference[]): void {
    const here = this.#markFound()
    for (const document of this.#found) this.#fit[document] = 0
    for (const { reading, weight } of preferences) {
      const { space, start, end } = placeOf(reading, this.#found)
      for (let at = start; at < end; at++) {
        const document = (space[at] ?? 0) >>> CODE_BITS
        if (this.#markOf(document) === here) this.#fit[document] = Math.min(99, (this.#fit[document] ?? 0) + weight)
      }
    }
  }

  /** How many of the documents that were found have the reading. */
  countFound(readings: readonly Reading[]): number[] {
    const here = this.#markFound()
    return readings.map((reading) => {
      const { space, start, end } = placeOf(reading, null)
      let count = 0
      for (let at = start; at < end; at++) if (this.#markOf((space[at] ?? 0) >>> CODE_BITS) === here) count++
      return count
    })
  }

  /** Points × `POINT` + closeness. */
  sumOf(document: number): number {
    return this.#cells[document * CELLS + SUM] ?? 0
  }

  fitOf(document: number): number {
    return this.#fit[document] ?? 0
  }

  /** One step. It finds documents with the right marks, and raises the value of those that it has found already. */
  #pass(readings: readonly Reading[], { candidates, lowest, highest, collects }: Pass): void {
    const here = this.#search + ++this.#step
    const cells = this.#cells
    for (const reading of readings) {
      const { space, start, end } = placeOf(reading, candidates)
      const { points, closeness } = reading
      for (let at = start; at < end; at++) {
        const posting = space[at] ?? 0
        const worth = points[posting & 0xff] ?? UNFOUND
        if (worth === UNFOUND) continue
        const document = posting >>> CODE_BITS
        const mark = cells[document * CELLS + MARK] ?? HIDDEN
        const value = worth * POINT + closeness
        if (mark === here) this.#raise(document, value)
        else if (mark >= lowest && mark <= highest) this.#find(document, value, collects)
      }
    }
  }

  #find(document: number, value: number, collects = true): void {
    const cells = this.#cells
    const at = document * CELLS
    const isNew = (cells[at + MARK] ?? 0) < this.#search
    if (isNew || collects) this.#found.push(document)
    cells[at + MARK] = this.#search + this.#step
    cells[at + SUM] = isNew ? value : (cells[at + SUM] ?? 0) + value
    cells[at + BEST] = value
    cells[at + STEPS] = isNew ? 1 : (cells[at + STEPS] ?? 0) + 1
  }

  #raise(document: number, value: number): void {
    const cells = this.#cells
    const at = document * CELLS
    const gain = value - (cells[at + BEST] ?? 0)
    if (gain <= 0) return
    cells[at + BEST] = value
    cells[at + SUM] = (cells[at + SUM] ?? 0) + gain
  }

  #markOf(document: number): number {
    return this.#cells[document * CELLS + MARK] ?? HIDDEN
  }

  #stepsOf(document: number): number {
    return this.#cells[document * CELLS + STEPS] ?? 0
  }

  /** Gives the documents that were found, and no others, the mark of a new step. */
  #markFound(): number {
    const here = this.#search + ++this.#step
    for (const document of this.#found) this.#cells[document * CELLS + MARK] = here
    return here
  }
}

/** Looking a document up in a list costs about as much as reading so many postings one after the other. */
const COST_OF_SEEKING = 24

interface Place {
  space: Uint32Array
  start: number
  end: number
}

/** Where a reading's postings are: all of them, or, where that is less work, those of the candidates picked out. */
function placeOf({ lexicon: { postings }, term }: Reading, candidates: readonly number[] | null): Place {
  const start = postings.startOf(term)
  const place = { space: postings.space, start, end: start + postings.lengthOf(term) }
  const isShort = candidates === null || candidates.length * COST_OF_SEEKING > place.end - start
  return isShort ? place : pickOut(place, candidates, (document) => postings.seek(term, (document << CODE_BITS) >>> 0))
}

function pickOut({ space, end }: Place, candidates: readonly number[], seek: (document: number) => number): Place {
  const picked = new Uint32Array(candidates.length)
  let count = 0
  for (const document of candidates) {
    const at = seek(document)
    const posting = space[at] ?? 0
    if (at < end && posting >>> CODE_BITS === document) picked[count++] = posting
  }
  return { space: picked, start: 0, end: count }
}

function copied<Numbers extends Uint32Array | Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}
