const SMALLEST = 2

/**
 * For each term its postings: 32-bit numbers that ascend. All lists share one
 * array; a list that outgrows its place moves to one of twice the size, and its old place is used
 * again by others. Millions of short lists cost no object each.
 */
export class Postings {
  #space = new Uint32Array(1 << 12)
  #used = 0
  #starts = new Uint32Array(1024)
  #lengths = new Uint32Array(1024)
  #sizes = new Uint32Array(1024)
  /** Places given up, by their size. */
  readonly #free = new Map<number, number[]>()

  get bytes(): number {
    return this.#space.byteLength + this.#starts.byteLength * 3
  }

  /** All lists; `startOf` and `lengthOf` say which part is a term's. It is replaced when it grows. */
  get space(): Uint32Array {
    return this.#space
  }

  startOf(term: number): number {
    return this.#starts[term] ?? 0
  }

  lengthOf(term: number): number {
    return this.#lengths[term] ?? 0
  }

  /**
   * Where in `space` the first posting of a term stands that is not below this one; its list's end
   * where there is none. Lists are in ascending order, because documents come with ascending numbers.
   */
  seek(term: number, posting: number): number {
    let low = this.startOf(term)
    let high = low + this.lengthOf(term)
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#space[middle] ?? 0) < posting) low = middle + 1
      else high = middle
    }
    return low
  }

  append(term: number, posting: number): void {
    while (term >= this.#starts.length) this.#growTerms()
    const length = this.lengthOf(term)
    if (length === this.#sizes[term]) this.#move(term, length)
    this.#space[this.startOf(term) + length] = posting
    this.#lengths[term] = length + 1
  }

  /** Gives back the space that growing lists have kept, save a little for those to come. */
  settle(terms: number): void {
    const sizeOf = (term: number): number => this.lengthOf(term) + (this.lengthOf(term) >>> 4)
    let total = 0
    for (let term = 0; term < terms; term++) total += sizeOf(term)
    const space = new Uint32Array(total + (total >>> 4))
    let used = 0
    for (let term = 0; term < terms; term++) {
      const start = this.startOf(term)
      space.set(this.#space.subarray(start, start + this.lengthOf(term)), used)
      this.#starts[term] = used
      this.#sizes[term] = sizeOf(term)
      used += sizeOf(term)
    }
    this.#space = space
    this.#used = used
    this.#free.clear()
  }

  #move(term: number, length: number): void {
    const size = length === 0 ? SMALLEST : length * 2
    const start = this.#free.get(size)?.pop() ?? this.#take(size)
    const old = this.startOf(term)
    if (length > 0) {
      this.#space.copyWithin(start, old, old + length)
      const free = this.#free.get(length)
      if (free === undefined) this.#free.set(length, [old])
      else free.push(old)
    }
    this.#starts[term] = start
    this.#sizes[term] = size
  }

  #take(size: number): number {
    const start = this.#used
    this.#used += size
    if (this.#used > this.#space.length) {
      this.#space = enlarged(this.#space, Math.max(this.#used, Math.ceil(this.#space.length * 1.5)))
    }
    return start
  }

  #growTerms(): void {
    const size = this.#starts.length * 2
    this.#starts = enlarged(this.#starts, size)
    this.#lengths = enlarged(this.#lengths, size)
    this.#sizes = enlarged(this.#sizes, size)
  }
}

function enlarged(array: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size)
  larger.set(array)
  return larger
}
