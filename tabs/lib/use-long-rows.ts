import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState, useTransition } from 'react'
import { type ListPart, ROWS_TOGETHER, stretchOf, toParts } from './long-rows.ts'
import { type Heights, lookAround } from './look-around.ts'
import { scrollerOf } from './scroller-of.ts'

/** What a row is taken to be high, in pixels, until the first ones are there. */
const ROW_PX = 72
/** An empty space that comes so near to what is in sight, in pixels, gets its rows. */
const AHEAD_PX = 800
const AT_FIRST = [0]

/**
 * Which rows of a long list are in the page; the others leave an empty space as high as they are.
 *
 * @param kept a row that is there wherever it is.
 * @returns the parts of the list, which stand in the page one after another, and a ref for the first of them.
 */
export function useLongRows<Place extends HTMLElement>(
  rows: number,
  kept: number | null = null,
): [place: RefObject<Place | null>, parts: readonly ListPart[]] {
  const place = useRef<Place>(null)
  const [heights] = useState<Heights>(() => new Map())
  const [rowHeight, setRowHeight] = useState(ROW_PX)
  const [there, setThere] = useState<readonly number[]>(AT_FIRST)
  const [isComing, startComing] = useTransition()
  const heightOf = (stretch: number): number => heights.get(stretch) ?? rowHeight * ROWS_TOGETHER
  const parts = toParts(rows, kept === null ? there : [...there, stretchOf(kept)], heightOf)

  const look = useEffectEvent(() => {
    if (place.current === null) return
    const { near, isBlank } = lookAround(place.current, parts, heights, heightOf)
    if (near.join() === there.join()) return
    // What is still out of sight comes when there is time: scrolling goes first.
    if (isBlank) setThere(near)
    else if (!isComing) startComing(() => setThere(near))
  })
  const measure = useEffectEvent(() => {
    const height = place.current?.offsetHeight ?? 0
    if (height > 0) setRowHeight(height / Math.min(rows, ROWS_TOGETHER))
  })

  const isEmpty = rows === 0
  useLayoutEffect(() => {
    if (isEmpty) return
    measure()
    look()
  }, [isEmpty])

  const watchSpaces = useEffectEvent((observer: IntersectionObserver) => {
    let element: Element | null = place.current
    for (const { height } of parts) {
      if (element !== null && height !== null) observer.observe(element)
      element = element?.nextElementSibling ?? null
    }
  })
  const spaces = parts.flatMap(({ start, end, height }) => (height === null ? [] : [`${start}-${end}`])).join()
  useEffect(() => {
    if (place.current === null || spaces === '') return undefined
    const observer = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && look(), {
      root: scrollerOf(place.current),
      rootMargin: `${String(AHEAD_PX)}px 0px`,
    })
    watchSpaces(observer)
    return () => observer.disconnect()
  }, [spaces])
  return [place, parts]
}
