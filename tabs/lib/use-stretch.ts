import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { createSight, type Sight } from './sight.ts'

/** So many rows come and go together. */
const ROWS_TOGETHER = 10
/** What a row is taken to be high, in pixels, until the first ones are there. */
const ROW_PX = 72

/** Rows that follow one another in a long list. */
export interface Stretch<Item> {
  /** The place of the first one, from 0 on. */
  start: number
  items: readonly Item[]
  /** The first and the last: where Home and End lead, and where a search begins. */
  isAlwaysThere: boolean
}

export function inStretches<Item>(items: readonly Item[]): Stretch<Item>[] {
  const count = Math.ceil(items.length / ROWS_TOGETHER)
  return Array.from({ length: count }, (_none, index) => {
    const start = index * ROWS_TOGETHER
    const isAlwaysThere = index === 0 || index === count - 1
    return { start, items: items.slice(start, start + ROWS_TOGETHER), isAlwaysThere }
  })
}

/** What the stretches of one list know in common. */
export interface ListSight extends Sight {
  /** How high a row was the last time one was measured, in pixels. */
  rowHeight: () => number
  measured: (rowHeight: number) => void
}

export function useListSight(): ListSight {
  return useState(createListSight)[0]
}

function createListSight(): ListSight {
  let rowHeight = ROW_PX
  return {
    ...createSight(),
    rowHeight: () => rowHeight,
    measured: (height) => {
      rowHeight = height
    },
  }
}

/**
 * Whether a stretch has its rows or is an empty space as high as they were. It keeps them while one of them has
 * the focus or something open, to which the focus will return.
 *
 * @returns the height of the empty space in pixels, or null where the rows are there.
 */
export function useStretch<Place extends HTMLElement>(
  stretch: Stretch<unknown>,
  sight: ListSight,
): [place: RefObject<Place | null>, height: number | null] {
  const place = useRef<Place>(null)
  const rows = stretch.items.length
  const [left, setLeft] = useState<number | null>(stretch.isAlwaysThere ? null : sight.rowHeight() * rows)
  const height = stretch.isAlwaysThere ? null : left
  useLayoutEffect(() => {
    const high = place.current?.offsetHeight ?? 0
    if (height === null && high > 0) sight.measured(high / rows)
  }, [sight, height, rows])
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return undefined
    return sight.watch(element, (isNear, measured) => {
      if (isNear) setLeft(null)
      else if (!isInUse(element)) setLeft((known) => known ?? measured)
    })
  }, [sight])
  return [place, height]
}

function isInUse(element: Element): boolean {
  return element.contains(document.activeElement) || element.querySelector('[aria-expanded="true"]') !== null
}
