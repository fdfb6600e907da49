import { keepText, readKept } from './kept-text.ts'

/** Where somebody was on a page that they left. */
export interface KeptPlace {
  /** How far down, in pixels. */
  top: number
  /** What had the focus, as `nameOf` tells it. */
  focus: string | null
  leftAt: number
}

/** Later one begins at the top: what is new stands there. */
const KEPT_FOR_MS = 10 * 60_000
const FOCUSABLE = 'a[href], button, [tabindex]'

/** For a navigation that is a way back: `navigate('/home', WAY_BACK)`. */
export const WAY_BACK = { state: 'back' } as const

/** A load counts, too: it is how Teams goes back to a tab. */
let isBack = true
// Before the router hears of it, which draws the page at once.
addEventListener('popstate', () => void (isBack = true), { capture: true })
addEventListener('pushState', () => void (isBack = history.state === WAY_BACK.state), { capture: true })

export function keepPlace(address: string, page: HTMLElement): void {
  const { activeElement } = document
  const focus = activeElement !== null && page.contains(activeElement) ? nameOf(activeElement) : null
  const place: KeptPlace = { top: page.scrollTop, focus, leftAt: Date.now() }
  keepText(keyOf(address), JSON.stringify(place))
}

/** Where the page at an address was left, for who goes back to it. */
export function placeToReturnTo(address: string): KeptPlace | null {
  const kept = isBack ? readKept(keyOf(address)) : null
  if (kept === null) return null
  const place = JSON.parse(kept) as KeptPlace
  return Date.now() - place.leftAt < KEPT_FOR_MS ? place : null
}

export function findByName(page: HTMLElement, name: string): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>(FOCUSABLE)].find((element) => nameOf(element) === name)
}

const keyOf = (address: string): string => `hallway.place.${address}`

/** Told again by what it leads to, or else by its words. */
function nameOf(element: Element): string {
  return element.getAttribute('href') ?? element.getAttribute('aria-label') ?? element.textContent
}
