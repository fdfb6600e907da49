import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import { WAY_BACK } from './way-back.ts'
import type { keepPlace as KeepPlace } from './kept-place.ts'

/** The first view does without it. */
const AFTER_FIRST_VIEW_MS = 1_000

let keepPlace: typeof KeepPlace | null = null

/** A load counts, too: it is how Teams goes back to a tab. */
let isBack = true
// From the start, for the router draws the page as soon as it hears of it.
addEventListener('popstate', () => void (isBack = true))
addEventListener('pushState', () => void (isBack = history.state === WAY_BACK.state))

/** For the element that a page scrolls in: whoever goes back to the page comes to where they were. */
export function useKeptPlace(): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null)
  const [path] = useLocation()
  const search = useSearch()
  const address = useRef('')
  useLayoutEffect(() => {
    address.current = `${path}?${search}`
  }, [path, search])
  useLayoutEffect(() => {
    let leave: (() => void) | undefined
    const begin = (): void => {
      if (page.current !== null) leave = keepPlace?.(page.current, isBack, () => address.current)
    }
    const timer = keepPlace === null ? setTimeout(() => void load().then(begin), AFTER_FIRST_VIEW_MS) : undefined
    begin()
    return () => {
      clearTimeout(timer)
      leave?.()
    }
  }, [])
  return page
}

/** Without a connection there is nothing to go back to that would be read. */
async function load(): Promise<void> {
  const loaded = await import('./kept-place.ts').catch(() => null)
  keepPlace = loaded?.keepPlace ?? null
}
