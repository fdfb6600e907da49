/** So many rows come and go together. */
export const ROWS_TOGETHER = 10

/** A part of a long list, from the row `start` to before the row `end`, counted from 0. */
export interface ListPart {
  start: number
  end: number
  /** In pixels, of the empty space that stands for the rows; null where they are there. */
  height: number | null
}

/** The stretch of rows that a row belongs to. */
export function stretchOf(row: number): number {
  return Math.floor(row / ROWS_TOGETHER)
}

/**
 * What stands in the page for so many rows: the stretches that are there, and one empty space between two of them
 * however many it stands for. The first and the last stretch are always there: where Home and End lead, and where a
 * search begins.
 */
export function toParts(
  rows: number,
  there: readonly number[],
  heightOf: (stretch: number) => number,
): readonly ListPart[] {
  const count = Math.ceil(rows / ROWS_TOGETHER)
  const shown = new Set([0, count - 1, ...there])
  const parts: ListPart[] = []
  for (let stretch = 0; stretch < count; stretch++) {
    const start = stretch * ROWS_TOGETHER
    const end = Math.min(rows, start + ROWS_TOGETHER)
    const before = parts.at(-1)
    if (shown.has(stretch)) {
      parts.push({ start, end, height: null })
    } else if (before?.height == null) {
      parts.push({ start, end, height: heightOf(stretch) })
    } else {
      before.end = end
      before.height += heightOf(stretch)
    }
  }
  return parts
}
