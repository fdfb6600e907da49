import { CODE_BITS, type Reading } from './lexicon.ts'
import { POINT } from './score.ts'

const HIDDEN = 0xffff_ffff
/** More than one search takes: so the marks of two searches never meet. */
const STEPS_OF_A_SEARCH = 64

/** A whole number of points, 0 to 99, for documents that have the facet. */
export interface Preference {
  reading: Reading
  weight: number
}

/**
 * Adds up, step by step, what the words of one search find in every document. All arrays are as long
 * as there are documents and are never cleared: a document's mark says which step of which search
 * has found it last, and a mark from before this search means that nothing has yet.
 */
export class Tally {
  #marks = new Uint32Array(1024)
  #sums = new Int32Array(1024)
  /** What the last step found best: a document gets one value a step, however many of its terms fit. */
  #best = new Int32Array(1024)
  #steps = new Uint8Array(1024)
  #fit = new Uint8Array(1024)
  #search = STEPS_OF_A_SEARCH
  #step = 0
  #found: number[] = []

  get bytes(): number {
    return this.#marks.byteLength * 3 + this.#steps.byteLength * 2
  }

  /** The documents that fit so far, in no particular order. */
  get found(): readonly number[] {
    return this.#found
  }

  makeRoomFor(document: number): void {
    if (document < this.#marks.length) return
    const size = this.#marks.length * 2
    this.#marks = copied(this.#marks, new Uint32Array(size))
    this.#sums = copied(this.#sums, new Int32Array(size))
    this.#best = copied(this.#best, new Int32Array(size))
    this.#steps = copied(this.#steps, new Uint8Array(size))
    this.#fit = copied(this.#fit, new Uint8Array(size))
  }

  /** No search finds the document until it is shown again. */
  hide(document: number): void {
    this.#marks[document] = HIDDEN
  }

  show(document: number): void {
    this.#marks[document] = 0
  }

  startSearch(): void {
    this.#search += STEPS_OF_A_SEARCH
    this.#step = 0
    this.#found = []
    if (this.#search < HIDDEN - STEPS_OF_A_SEARCH) return
    for (const [document, mark] of this.#marks.entries()) if (mark !== HIDDEN) this.#marks[document] = 0
    this.#search = STEPS_OF_A_SEARCH
  }

  /** Finds every document with a number below this one. */
  findAll(documents: number): void {
    this.#step++
    for (let document = 0; document < documents; document++) {
      if (this.#marks[document] !== HIDDEN) this.#find(document, 0)
    }
  }

  /** Keeps the documents that have one of the readings, and adds the best of each. */
  narrow(readings: readonly Reading[]): void {
    const isFirst = this.#step === 0
    const before = this.#search + this.#step
    if (!isFirst) this.#found = []
    this.#pass(readings, isFirst ? 0 : before, isFirst ? this.#search - 1 : before, true)
  }

  /** Adds the best reading to every document that all narrowing steps have found, whatever other counts have found. */
  count(readings: readonly Reading[], narrowingSteps: number): void {
    this.#pass(readings, narrowingSteps === 0 ? 0 : this.#search + narrowingSteps, HIDDEN - 1, false)
  }

  /** Ends the counting: of the documents that at least so many steps have found, those remain that the most have. */
  keepFullest(atLeast: number): void {
    let most = atLeast
    for (const document of this.#found) most = Math.max(most, this.#steps[document] ?? 0)
    this.#found = this.#found.filter((document) => this.#steps[document] === most)
  }

  /** The documents that remain of those that were found. */
  keep(documents: number[]): void {
    this.#found = documents
  }

  /** Adds the best reading to documents that were found, and takes none away. */
  add(readings: readonly Reading[]): void {
    this.#markFound()
    for (const document of this.#found) this.#best[document] = 0
    this.#step--
    this.#pass(readings, 1, 0, false)
  }

  /** Adds up what the searching person prefers, at most 99, for the documents that were found. */
  prefer(preferences: readonly Preference[]): void {
    const here = this.#markFound()
    for (const { reading, weight } of preferences) {
      const { space, start, end } = placeOf(reading)
      for (let at = start; at < end; at++) {
        const document = (space[at] ?? 0) >>> CODE_BITS
        if (this.#marks[document] === here) this.#fit[document] = Math.min(99, (this.#fit[document] ?? 0) + weight)
      }
    }
  }

  /** How many of the documents that were found have the reading. */
  countFound(readings: readonly Reading[]): number[] {
    const here = this.#markFound()
    return readings.map((reading) => {
      const { space, start, end } = placeOf(reading)
      let count = 0
      for (let at = start; at < end; at++) if (this.#marks[(space[at] ?? 0) >>> CODE_BITS] === here) count++
      return count
    })
  }

  /** Points × `POINT` + closeness. */
  sumOf(document: number): number {
    return this.#sums[document] ?? 0
  }

  fitOf(document: number): number {
    return this.#fit[document] ?? 0
  }

  /**
   * One step. It finds documents whose mark lies between `lowest` and `highest`, and raises the value
   * of those that it has found already.
   */
  #pass(readings: readonly Reading[], lowest: number, highest: number, collects: boolean): void {
    const here = this.#search + ++this.#step
    const marks = this.#marks
    for (const reading of readings) {
      const { space, start, end } = placeOf(reading)
      const { points, closeness } = reading
      for (let at = start; at < end; at++) {
        const posting = space[at] ?? 0
        const document = posting >>> CODE_BITS
        const mark = marks[document] ?? HIDDEN
        if (mark === here) this.#raise(document, valueOf(points, posting, closeness))
        else if (mark >= lowest && mark <= highest) this.#find(document, valueOf(points, posting, closeness), collects)
      }
    }
  }

  #find(document: number, value: number, collects = true): void {
    const isNew = (this.#marks[document] ?? 0) < this.#search
    if (isNew) {
      this.#sums[document] = 0
      this.#steps[document] = 0
      this.#fit[document] = 0
    }
    if (isNew || collects) this.#found.push(document)
    this.#marks[document] = this.#search + this.#step
    this.#best[document] = value
    this.#sums[document] = (this.#sums[document] ?? 0) + value
    this.#steps[document] = (this.#steps[document] ?? 0) + 1
  }

  #raise(document: number, value: number): void {
    const best = this.#best[document] ?? 0
    if (value <= best) return
    this.#best[document] = value
    this.#sums[document] = (this.#sums[document] ?? 0) + value - best
  }

  /** Gives the documents that were found, and no others, the mark of a new step. */
  #markFound(): number {
    const here = this.#search + ++this.#step
    for (const document of this.#found) this.#marks[document] = here
    return here
  }
}

function placeOf({ lexicon, term }: Reading): { space: Uint32Array; start: number; end: number } {
  const start = lexicon.postings.startOf(term)
  return { space: lexicon.postings.space, start, end: start + lexicon.postings.lengthOf(term) }
}

/** A term whose place is worth nothing (the beginning of initials) still finds, last of all. */
function valueOf(points: Uint8Array, posting: number, closeness: number): number {
  return (points[posting & 0xff] ?? 0) * POINT + closeness
}

function copied<Numbers extends Uint32Array | Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}
