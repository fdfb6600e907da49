/**
 * What scrolls when the element does; null for the window. As the root of an `IntersectionObserver`: with the window
 * as its root, a scroller between the two would cut off at its edge whatever the margin.
 */
export function scrollerOf(element: Element): Element | null {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around
  }
  return null
}
