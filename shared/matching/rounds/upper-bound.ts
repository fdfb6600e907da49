import { NOBODY, type Matching } from './matching.ts'

/** Prices are raised in these fractions of the highest score, coarse ones first. */
const STEPS = [16, 128, 1024, 8192] as const
/** Points are scaled so that prices stay whole numbers. */
const SCALE = 64
const DESCENTS = 3

/**
 * No matching over the candidates scores more than this: half the optimum of the assignment of
 * everybody to everybody, which is the round's problem with each person doubled. Its dual bounds it for any
 * prices at all, so an auction (Bertsekas 1988) that stops early gives a looser bound but never a wrong one.
 *
 * @param spend candidates to look at in the auction
 */
export function boundFromAbove(matching: Matching, spend: number): number {
  const auction = new Auction(matching)
  const { points } = matching.graph
  const highest = points.reduce((most, value) => Math.max(most, value), 0)
  let bound = auction.bound()
  for (const step of STEPS) {
    auction.run(Math.max(1, Math.floor((highest * SCALE) / step)), Math.floor(spend / STEPS.length))
    bound = Math.min(bound, auction.bound())
  }
  return Math.max(matching.points, bound)
}

class Auction {
  readonly #matching: Matching
  readonly #price: Float64Array
  readonly #holder: Int32Array

  constructor(matching: Matching) {
    this.#matching = matching
    this.#price = new Float64Array(matching.graph.size)
    this.#holder = new Int32Array(matching.graph.size)
  }

  /** Everybody bids anew at the prices of before, until all hold somebody or the looks are spent. */
  run(step: number, looks: number): void {
    const { start } = this.#matching.graph
    const { size } = this.#matching.graph
    this.#holder.fill(NOBODY)
    const ring = Int32Array.from(this.#price.keys())
    let waiting = size
    let left = looks
    for (let at = 0; waiting > 0 && left > 0; at = (at + 1) % size) {
      const bidder = ring[at] as number
      const outbid = this.#bid(bidder, step)
      left -= (start[bidder + 1] as number) - (start[bidder] as number) + 1
      // The one who is outbid stands at the end of the queue, which has room where the bidder stood.
      if (outbid === NOBODY) waiting--
      ring[at] = outbid
      while (waiting > 0 && ring[(at + 1) % size] === NOBODY) at = (at + 1) % size
    }
  }

  /** Takes the best offer and raises its price to where the second best is as good; returns who held it before. */
  #bid(bidder: number, step: number): number {
    const { start, candidate, points } = this.#matching.graph
    const until = start[bidder + 1] as number
    let best = 0
    let second = 0
    let wanted = NOBODY
    for (let place = start[bidder] as number; place < until; place++) {
      const other = candidate[place] as number
      const profit = (points[place] as number) * SCALE - (this.#price[other] as number)
      if (profit > best) {
        second = best
        best = profit
        wanted = other
      } else if (profit > second) second = profit
    }
    if (wanted === NOBODY) return NOBODY
    const outbid = this.#holder[wanted] as number
    this.#price[wanted] = (this.#price[wanted] as number) + best - second + step
    this.#holder[wanted] = bidder
    return outbid
  }

  /**
   * Half of a person's price and half of what they can win at the prices of others pay for every pair, so
   * their sum bounds all matchings; lowering each as far as its pairs allow makes it tighter.
   */
  bound(): number {
    const { size } = this.#matching.graph
    const halves = new Float64Array(size)
    for (let person = 0; person < size; person++) {
      halves[person] = Math.ceil(((this.#price[person] as number) + this.#need(person, this.#price)) / 2)
    }
    for (let descent = 0; descent < DESCENTS; descent++) {
      for (let person = 0; person < size; person++) halves[person] = this.#need(person, halves)
    }
    return Math.floor(halves.reduce((sum, half) => sum + half, 0) / SCALE)
  }

  /** The least that pays, together with the others' shares, for every pair of this person. */
  #need(person: number, shares: Float64Array): number {
    const { start, candidate, points, pointsOf } = this.#matching.graph
    const until = start[person + 1] as number
    let need = 0
    for (let place = start[person] as number; place < until; place++) {
      need = Math.max(need, (points[place] as number) * SCALE - (shares[candidate[place] as number] as number))
    }
    // The search may have closed a ring with a pair that is nobody's candidate.
    const mate = this.#matching.mateOf(person)
    return mate === NOBODY ? need : Math.max(need, pointsOf(person, mate) * SCALE - (shares[mate] as number))
  }
}
