import { keepText, readKept } from './kept-text.ts'

/** Where somebody was on a page that they left. */
interface KeptPlace {
  /** How far down, in pixels. */
  top: number
  /** What had the focus, as `nameOf` tells it. */
  focus: string | null
  leftAt: number
}

/** Later one begins at the top: what is new stands there. */
const KEPT_FOR_MS = 10 * 60_000
/** So long it is waited for what stood there to be read and drawn again. */
const WAIT_MS = 5_000
const FOCUSABLE = 'a[href], button, [tabindex]'

/**
 * Brings a page to where it was left, where somebody goes back to it, and notes where it is left now.
 *
 * @param isBack whether somebody has come back to it.
 * @param addressOf the page's own address, also when the window's is the next page's already.
 * @returns to be called when the page goes.
 */
export function keepPlace(page: HTMLElement, isBack: boolean, addressOf: () => string): () => void {
  const place = isBack ? readPlace(addressOf()) : null
  const stop = place === null ? null : returnTo(page, place)
  const keep = (): void => {
    const { activeElement } = document
    const focus = activeElement !== null && page.contains(activeElement) ? nameOf(activeElement) : null
    const left: KeptPlace = { top: page.scrollTop, focus, leftAt: Date.now() }
    keepText(keyOf(addressOf()), JSON.stringify(left))
  }
  addEventListener('pagehide', keep)
  return () => {
    stop?.()
    removeEventListener('pagehide', keep)
    keep()
  }
}

function readPlace(address: string): KeptPlace | null {
  const kept = readKept(keyOf(address))
  if (kept === null) return null
  const place = JSON.parse(kept) as KeptPlace
  return Date.now() - place.leftAt < KEPT_FOR_MS ? place : null
}

const keyOf = (address: string): string => `hallway.place.${address}`

/** Goes there as soon as the page is long enough, unless somebody goes elsewhere first. */
function returnTo(page: HTMLElement, { top, focus }: KeptPlace): () => void {
  const ended = new AbortController()
  const attempt = (): void => {
    page.scrollTop = top
    const isThere = Math.abs(page.scrollTop - top) < 1
    if (isThere && (focus === null || focusOn(page, focus))) ended.abort()
  }
  const observer = new ResizeObserver(attempt)
  const timer = setTimeout(() => ended.abort(), WAIT_MS)
  const { signal } = ended
  for (const event of ['wheel', 'pointerdown', 'keydown']) addEventListener(event, () => ended.abort(), { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  if (page.scrollTop > 0) ended.abort()
  else attempt()
  if (!signal.aborted) for (const part of page.children) observer.observe(part)
  return () => ended.abort()
}

/** Whether the focus is there, or where somebody wants it. */
function focusOn(page: HTMLElement, name: string): boolean {
  const { activeElement } = document
  const isFree = activeElement === null || activeElement === document.body || activeElement.matches('main h1')
  if (!isFree || !document.hasFocus()) return true
  const element = [...page.querySelectorAll<HTMLElement>(FOCUSABLE)].find((each) => nameOf(each) === name)
  element?.focus({ preventScroll: true })
  return element !== undefined
}

/** Told again by what it leads to, or else by its words. */
function nameOf(element: Element): string {
  return element.getAttribute('href') ?? element.getAttribute('aria-label') ?? element.textContent
}
