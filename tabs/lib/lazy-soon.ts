import { lazy } from 'react'

const AFTER_FIRST_VIEW_MS = 8_000

/**
 * Code that the first view does without, and that comes by itself at the first press or soon after: what tells of a lost
 * connection, or takes something back, must be there when the connection is not.
 */
export const lazySoon: typeof lazy = (load) => {
  const fetchNow = (): void => void load().catch(() => {})
  setTimeout(fetchNow, AFTER_FIRST_VIEW_MS)
  addEventListener('pointerdown', fetchNow, { once: true })
  addEventListener('keydown', fetchNow, { once: true })
  return lazy(load)
}
