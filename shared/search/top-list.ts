import type { Position } from './search-index.ts'

/** Of two documents with the same score the one with the smaller lot comes first, on every instance the same. */
export interface Place extends Position {
  lot: number
}

/** A number drawn from the id (FNV-1a): an order that is stable and favours neither a name nor an age. */
export function lotOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return hash >>> 1
}

/** Keeps the best of what it is offered, after a position if there is one. */
export class TopList {
  readonly #most: number
  readonly #after: Place | null
  /** Best first. */
  readonly #list: Place[] = []

  constructor(most: number, after: Position | null) {
    this.#most = most
    this.#after = after === null ? null : { ...after, lot: lotOf(after.id) }
  }

  /** Whether a document that stands here may be among the best: spares looking up the ids of all others. */
  mayTake(score: number, lot: number): boolean {
    const last = this.#list.length === this.#most ? this.#list.at(-1) : undefined
    return last === undefined || score > last.score || (score === last.score && lot <= last.lot)
  }

  offer(place: Place): void {
    if (this.#after !== null && order(place, this.#after) <= 0) return
    const list = this.#list
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = list[middle]
      if (other !== undefined && order(place, other) < 0) high = middle
      else low = middle + 1
    }
    list.splice(low, 0, place)
    if (list.length > this.#most) list.pop()
  }

  take(skip: number): Position[] {
    return this.#list.slice(skip).map(({ score, id }) => ({ score, id }))
  }
}

/** Negative where the first comes first. */
function order(one: Place, other: Place): number {
  return other.score - one.score || one.lot - other.lot || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
}
