import { startTransition } from 'react'
import { scrollerOf } from './scroller-of.ts'

/** So far beyond what is in sight, in pixels, a list is ready for who scrolls on. */
const AHEAD_PX = 1000

/** Tells elements of one list whether they are in sight, or nearly so. */
export interface Sight {
  /** Tells at once, then whenever that changes; `height` is the element's own, in pixels. Returns what ends it. */
  watch(element: Element, tell: (isNear: boolean, height: number) => void): () => void
}

/** One observer for all elements that scroll with the first that is watched. */
export function createSight(): Sight {
  const tells = new Map<Element, (isNear: boolean, height: number) => void>()
  let observer: IntersectionObserver | null = null
  const observe = (element: Element): IntersectionObserver => {
    observer ??= new IntersectionObserver(
      (entries) => {
        // What comes is still out of sight: scrolling goes first.
        startTransition(() => {
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            tells.get(target)?.(isIntersecting, boundingClientRect.height)
          }
        })
      },
      { root: scrollerOf(element), rootMargin: `${String(AHEAD_PX)}px 0px` },
    )
    observer.observe(element)
    return observer
  }
  return {
    watch(element, tell) {
      tells.set(element, tell)
      const { root } = observe(element)
      const { top, bottom, height } = element.getBoundingClientRect()
      const sight = root instanceof Element ? root.getBoundingClientRect() : { top: 0, bottom: innerHeight }
      // The observer tells a frame later: what is there by then does not flash.
      tell(bottom > sight.top - AHEAD_PX && top < sight.bottom + AHEAD_PX, height)
      return () => {
        tells.delete(element)
        observer?.unobserve(element)
      }
    },
  }
}
