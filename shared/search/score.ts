import { fieldPoints } from './document.ts'

/** A sum of points stands above the sum of closeness, which stays below this for all words of a query together. */
export const POINT = 256
const POINT_OF_SCORE = 1_000_000

/** What decides where a document stands. */
interface Merits {
  /** Points × `POINT` + closeness, over all words. */
  sum: number
  /** 0 to 99: what the searching person prefers. */
  fit: number
  /** 0 to 1. */
  quality: number
  /** Words in the document's name. */
  nameLength: number
  /** Words of the query: those that had to be found, and all. */
  words: { required: number; all: number }
}

/** More points than words can bring: documents with every word in their name come before all others. */
export const NAMED = 2_000

/** More than any difference in closeness: a whole name comes before a longer one that has the same words. */
const WHOLE_NAME = 200

/**
 * One whole number for the whole order. Points come first. Where the query is a name, how much of it
 * was typed decides next, then fit; else fit, then quality, then closeness.
 */
export function scoreOf({ sum, fit, quality, nameLength, words }: Merits): number {
  const points = Math.floor(sum / POINT)
  const closeness = sum % POINT
  const standing = Math.round(quality * 19)
  if (points >= (words.required === 1 ? fieldPoints.alias.beginning : NAMED)) {
    const pointsOfNames = points >= NAMED ? points - NAMED : points
    const isWholeName = nameLength === words.all && pointsOfNames >= words.all * fieldPoints.name.whole
    return points * POINT_OF_SCORE + (closeness + (isWholeName ? WHOLE_NAME : 0)) * 2_000 + fit * 20 + standing
  }
  return points * POINT_OF_SCORE + fit * 5_000 + standing * 250 + Math.min(closeness, 249)
}

export function pointsOfScore(score: number): number {
  return Math.floor(score / POINT_OF_SCORE)
}
