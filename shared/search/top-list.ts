import type { Position } from './search-index.ts'
import { POINT } from './tally.ts'
import { fieldPoints } from './document.ts'

/** What decides where a document stands. */
interface Merits {
  /** Points × `POINT` + closeness, over all words. */
  sum: number
  /** 0 to 99: what the searching person prefers. */
  fit: number
  /** 0 to 1. */
  quality: number
  /** Words in the document's name, and in the query. */
  nameLength: number
  wordCount: number
}

/** A whole name comes before a longer one that has the same words, and below the next point for a word. */
const WHOLE_NAME = 1

/**
 * One whole number for the whole order. Points come first. Where the query is a name, how much of it
 * was typed decides next, then fit; else fit, then quality, then closeness.
 */
export function scoreOf({ sum, fit, quality, nameLength, wordCount }: Merits): number {
  const points = Math.floor(sum / POINT)
  const closeness = sum % POINT
  const standing = Math.round(quality * 19)
  if (wordCount > 0 && points >= wordCount * fieldPoints.alias.beginning) {
    const isWholeName = nameLength === wordCount && points >= wordCount * fieldPoints.name.whole
    return (points + (isWholeName ? WHOLE_NAME : 0)) * 1_000_000 + closeness * 2_000 + fit * 20 + standing
  }
  return points * 1_000_000 + fit * 5_000 + standing * 250 + Math.min(closeness, 249)
}

/** Keeps the best of what it is offered, after a position if there is one. */
export class TopList {
  readonly #most: number
  readonly #after: Position | null
  /** Best first. */
  readonly #list: Position[] = []

  constructor(most: number, after: Position | null) {
    this.#most = most
    this.#after = after
  }

  offer(score: number, id: string): void {
    const list = this.#list
    const last = list.length === this.#most ? list.at(-1) : undefined
    if (last !== undefined && !isBefore(score, id, last)) return
    if (this.#after !== null && !isAfter(score, id, this.#after)) return
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = list[middle]
      if (other !== undefined && isBefore(score, id, other)) high = middle
      else low = middle + 1
    }
    list.splice(low, 0, { score, id })
    if (list.length > this.#most) list.pop()
  }

  take(skip: number): Position[] {
    return this.#list.slice(skip)
  }
}

function isBefore(score: number, id: string, other: Position): boolean {
  return score > other.score || (score === other.score && id < other.id)
}

function isAfter(score: number, id: string, other: Position): boolean {
  return score < other.score || (score === other.score && id > other.id)
}
