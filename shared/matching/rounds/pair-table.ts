/** Stamp of a pair that is never matched. */
export const NEVER = 0x7fffffff

/**
 * Pairs of people by number with a stamp each, in open addressing. A map of pairs and not a list per
 * person, because trios would make such lists disagree.
 */
export class PairTable {
  #people: number
  #keys = new Float64Array(64)
  #stamps = new Int32Array(64)
  #count = 0

  constructor(people: number) {
    this.#people = people
  }

  /** 0 where nothing is known of the pair. */
  get(a: number, b: number): number {
    return this.#count === 0 ? 0 : (this.#stamps[this.#slotOf(this.#keyOf(a, b))] as number)
  }

  /** Keeps the higher stamp: the later round, or never. */
  raise(a: number, b: number, stamp: number): void {
    if (this.#count * 2 >= this.#keys.length) this.#grow()
    const key = this.#keyOf(a, b)
    const slot = this.#slotOf(key)
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = key
      this.#count++
    }
    this.#stamps[slot] = Math.max(this.#stamps[slot] as number, stamp)
  }

  /** 0 marks an empty slot. */
  #keyOf(a: number, b: number): number {
    return (a < b ? a * this.#people + b : b * this.#people + a) + 1
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    const low = Math.imul(key | 0, 0x9e3779b1)
    const high = Math.imul((key / 4_294_967_296) | 0, 0x85ebca6b)
    let slot = ((low ^ high) >>> 7) & mask
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const keys = this.#keys
    const stamps = this.#stamps
    this.#keys = new Float64Array(keys.length * 2)
    this.#stamps = new Int32Array(keys.length * 2)
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] === 0) continue
      const moved = this.#slotOf(keys[slot] as number)
      this.#keys[moved] = keys[slot] as number
      this.#stamps[moved] = stamps[slot] as number
    }
  }
}
