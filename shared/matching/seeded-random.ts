import { stableHash } from './stable-hash.ts'

/**
 * Mulberry32: the same draws on every machine for the same seed. Only 32-bit integers are handed
 * out, so no result hangs on how a platform rounds.
 */
export class SeededRandom {
  #state: number

  constructor(seed: string) {
    this.#state = stableHash(seed)
  }

  /** A whole number from 0 to `bound` - 1; `bound` is at most 2^31. */
  below(bound: number): number {
    return Math.floor((this.#next() / 4_294_967_296) * bound)
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
