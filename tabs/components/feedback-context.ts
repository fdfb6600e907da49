import { createContext } from 'react'
import type { Announce } from './live-regions.tsx'
import type { UndoOffer } from './undo-toast.tsx'
import type { Unsaved } from './use-unsaved.ts'

export interface Feedback {
  announce: Announce
  /** Shows the undo toast. A toast that is up is settled first. */
  offerUndo: (offer: UndoOffer) => void
  /** Shows that a save failed, until it is tried again: by hand, or when the connection is back. */
  reportUnsaved: (unsaved: Unsaved) => void
  /** A later save of the same made the failed one void: to try that again would bring back what is old. */
  forgetUnsaved: (about: string) => void
  /** Shows for a while that what was to open did not: without a connection, its code cannot be had. */
  reportMissing: () => void
  /** Takes something off the page until the returned function is called. */
  hide: (key: string) => () => void
  isHidden: (key: string) => boolean
}

export const FeedbackContext = createContext<Feedback | null>(null)
