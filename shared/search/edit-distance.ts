/** Edits between a word and a term: `whole` to the whole of it, `beginning` to the beginning that is nearest. */
export interface Distances {
  whole: number
  beginning: number
}

const LONGEST = 64
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const
const result: Distances = { whole: 0, beginning: 0 }

/**
 * Insertions, deletions, substitutions and swaps of neighbouring letters (optimal string alignment:
 * Damerau 1964, no letter edited twice) that lead from the word to the term. Distances above `limit`
 * come back as `limit + 1`, and so does everything for a word of more than 64 letters. The returned
 * object is used again by the next call.
 */
export function editDistances(word: string, term: string, limit: number): Distances {
  const tooFar = limit + 1
  const width = Math.min(term.length, word.length + limit, LONGEST)
  let [beforeLast, last, row]: readonly [Uint8Array, Uint8Array, Uint8Array] = rows
  for (let column = 0; column <= width; column++) last[column] = column
  let isSettled = word.length > LONGEST
  for (let at = 1; at <= word.length && !isSettled; at++) {
    const nearest = fillRow({ word, term, at, width, beforeLast, last, row })
    isSettled = nearest > limit
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  if (isSettled) {
    result.whole = tooFar
    result.beginning = tooFar
    return result
  }
  let beginning = tooFar
  for (let column = 0; column <= width; column++) beginning = Math.min(beginning, last[column] ?? tooFar)
  result.beginning = beginning
  result.whole = width === term.length ? Math.min(last[width] ?? tooFar, tooFar) : tooFar
  return result
}

/** Fills one row of the table; returns the smallest distance in it, below which no later row can fall. */
function fillRow(table: {
  word: string
  term: string
  at: number
  width: number
  beforeLast: Uint8Array
  last: Uint8Array
  row: Uint8Array
}): number {
  const { word, term, at, width, beforeLast, last, row } = table
  const letter = word.charCodeAt(at - 1)
  const letterBefore = word.charCodeAt(at - 2)
  row[0] = at
  let nearest = at
  for (let column = 1; column <= width; column++) {
    const other = term.charCodeAt(column - 1)
    let distance = valueAt(last, column - 1) + (letter === other ? 0 : 1)
    distance = Math.min(distance, valueAt(last, column) + 1, valueAt(row, column - 1) + 1)
    const isSwap = at > 1 && column > 1 && letter === term.charCodeAt(column - 2) && letterBefore === other
    if (isSwap) distance = Math.min(distance, valueAt(beforeLast, column - 2) + 1)
    row[column] = distance
    if (distance < nearest) nearest = distance
  }
  return nearest
}

function valueAt(row: Uint8Array, column: number): number {
  return row[column] ?? LONGEST
}
