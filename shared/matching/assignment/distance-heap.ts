/**
 * Numbers from 0 to `size` - 1 by distance, the nearest on top; a distance may fall while its number
 * waits. A binary heap in typed arrays; among equal distances the smaller number comes first.
 */
export class DistanceHeap {
  #heap: Int32Array
  #distance: Float64Array
  /** Where a number stands in the heap, plus one; 0 where it does not. */
  #place: Int32Array
  #count = 0

  constructor(size: number) {
    this.#heap = new Int32Array(size)
    this.#distance = new Float64Array(size)
    this.#place = new Int32Array(size)
  }

  get isEmpty(): boolean {
    return this.#count === 0
  }

  /** Distance of the nearest; infinite in an empty heap. */
  get least(): number {
    return this.#count === 0 ? Infinity : (this.#distance[this.#heap[0] as number] as number)
  }

  /** Adds a number, or brings it nearer. */
  bring(number: number, distance: number): void {
    this.#distance[number] = distance
    const place = this.#place[number] as number
    this.#rise(place === 0 ? this.#count++ : place - 1, number)
  }

  /** Takes the nearest number out of a heap that is not empty. */
  takeNearest(): number {
    const nearest = this.#heap[0] as number
    this.#place[nearest] = 0
    this.#count--
    if (this.#count > 0) this.#sink(this.#heap[this.#count] as number)
    return nearest
  }

  clear(): void {
    for (let place = 0; place < this.#count; place++) this.#place[this.#heap[place] as number] = 0
    this.#count = 0
  }

  #rise(from: number, number: number): void {
    let place = from
    while (place > 0) {
      const above = (place - 1) >> 1
      const other = this.#heap[above] as number
      if (!this.#isNearer(number, other)) break
      this.#put(place, other)
      place = above
    }
    this.#put(place, number)
  }

  #sink(number: number): void {
    let place = 0
    for (;;) {
      const below = this.#nearerBelow(place)
      if (below === 0 || !this.#isNearer(this.#heap[below] as number, number)) break
      this.#put(place, this.#heap[below] as number)
      place = below
    }
    this.#put(place, number)
  }

  /** The nearer of the two below a place; 0 where there is none. */
  #nearerBelow(place: number): number {
    const left = 2 * place + 1
    if (left >= this.#count) return 0
    const right = left + 1
    if (right >= this.#count) return left
    return this.#isNearer(this.#heap[right] as number, this.#heap[left] as number) ? right : left
  }

  #isNearer(a: number, b: number): boolean {
    const first = this.#distance[a] as number
    const second = this.#distance[b] as number
    return first < second || (first === second && a < b)
  }

  #put(place: number, number: number): void {
    this.#heap[place] = number
    this.#place[number] = place + 1
  }
}
