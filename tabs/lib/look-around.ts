import { type ListPart, stretchOf } from './long-rows.ts'
import { scrollerOf } from './scroller-of.ts'

/** How far beyond what is in sight rows are there, in pixels: more than what makes the next ones come. */
const READY_PX = 1_400

interface Span {
  top: number
  bottom: number
}

/** How high stretches of rows are, in pixels, as far as they have been in the page. */
export type Heights = Map<number, number>

/**
 * Looks which stretches of a list should be in the page: those near what is in sight, and those that have the focus
 * or something open, to which the focus will return. Notes on the way how high those are that are there.
 *
 * @param first stands for the first part; the others follow it.
 * @returns the stretches, and whether some of an empty space is in sight.
 */
export function lookAround(
  first: Element,
  parts: readonly ListPart[],
  heights: Heights,
  heightOf: (stretch: number) => number,
): { near: number[]; isBlank: boolean } {
  const sight = sightOf(first)
  const near: number[] = []
  let isBlank = false
  let element: Element | null = first
  for (const { start, end, height } of parts) {
    if (element === null) break
    const span: Span = element.getBoundingClientRect()
    if (height === null) {
      const stretch = stretchOf(start)
      if (span.bottom > span.top) heights.set(stretch, span.bottom - span.top)
      if (isWithin(READY_PX, span, sight) || isInUse(element)) near.push(stretch)
    } else {
      isBlank ||= isWithin(0, span, sight)
      let { top } = span
      for (let stretch = stretchOf(start); stretch <= stretchOf(end - 1); stretch++) {
        const bottom = top + heightOf(stretch)
        if (isWithin(READY_PX, { top, bottom }, sight)) near.push(stretch)
        top = bottom
      }
    }
    element = element.nextElementSibling
  }
  return { near, isBlank }
}

function sightOf(element: Element): Span {
  return scrollerOf(element)?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight }
}

function isWithin(pixels: number, { top, bottom }: Span, sight: Span): boolean {
  return bottom > sight.top - pixels && top < sight.bottom + pixels
}

function isInUse(element: Element): boolean {
  return element.contains(document.activeElement) || element.querySelector('[aria-expanded="true"]') !== null
}
