import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import { findByName, type KeptPlace, keepPlace, placeToReturnTo } from './kept-place.ts'

/** So long it is waited for what stood there to be read and drawn again. */
const WAIT_MS = 5_000

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
    const element = page.current
    if (element === null) return undefined
    const place = placeToReturnTo(address.current)
    const stop = place === null ? null : returnTo(element, place)
    const keep = (): void => keepPlace(address.current, element)
    addEventListener('pagehide', keep)
    return () => {
      stop?.()
      removeEventListener('pagehide', keep)
      keep()
    }
  }, [])
  return page
}

/** Goes there as soon as the page is long enough, unless somebody does something else first. */
function returnTo(page: HTMLElement, { top, focus }: KeptPlace): () => void {
  const ended = new AbortController()
  const attempt = (): void => {
    page.scrollTop = top
    const isThere = Math.abs(page.scrollTop - top) < 1
    if (isThere && (focus === null || focusOn(page, focus))) ended.abort()
  }
  const observer = new ResizeObserver(attempt)
  for (const part of page.children) observer.observe(part)
  const timer = setTimeout(() => ended.abort(), WAIT_MS)
  const { signal } = ended
  for (const event of ['wheel', 'pointerdown', 'keydown']) addEventListener(event, () => ended.abort(), { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  attempt()
  return () => ended.abort()
}

/** Whether the focus is there, or where somebody wants it. */
function focusOn(page: HTMLElement, name: string): boolean {
  const { activeElement } = document
  const isFree = activeElement === null || activeElement === document.body || activeElement.matches('main h1')
  if (!isFree || !document.hasFocus()) return true
  const element = findByName(page, name)
  element?.focus({ preventScroll: true })
  return element !== undefined
}
