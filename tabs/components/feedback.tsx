import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { lazySoon } from '../lib/lazy-soon.ts'
import { Part } from './part.tsx'
import type { UndoOffer } from './undo-toast.tsx'
import { type Announce, LiveRegions, useAnnouncer } from './live-regions.tsx'
import { useHidden } from './use-hidden.ts'

const UndoToast = lazySoon(() => import('./undo-toast.tsx').then((module) => ({ default: module.UndoToast })))

export interface Unsaved {
  /** What was to be saved. */
  about: string
  /** What is as it was before: "Ingrid is back on your list." */
  text: string
  /** Null where trying again would not help: then the words are only read. */
  retry: (() => void) | null
}

export interface Feedback {
  announce: Announce
  /** Shows the undo toast. A toast that is up is settled first. */
  offerUndo: (offer: UndoOffer) => void
  /** Shows on the page that a save failed, until it is tried again: by hand, or when the connection is back. */
  reportUnsaved: (unsaved: Unsaved) => void
  /** A later save of the same made the failed one void: to try that again would bring back what is old. */
  forgetUnsaved: (about: string) => void
  unsaved: Unsaved | null
  /** Takes something off the page until the returned function is called. */
  hide: (key: string) => () => void
  isHidden: (key: string) => boolean
}

const FeedbackContext = createContext<Feedback | null>(null)

/** Everything that answers what a person just did: toast with undo, failed saves, words for screen readers. */
export function FeedbackProvider({ children }: { children: ReactNode }) {
  const { polite, assertive, announce } = useAnnouncer()
  const [offer, setOffer] = useState<{ key: number; offer: UndoOffer } | null>(null)
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null)

  const offerUndo = useCallback(
    (next: UndoOffer) => {
      setOffer((current) => ({ key: (current?.key ?? 0) + 1, offer: next }))
      announce(next.text)
    },
    [announce],
  )
  const reportUnsaved = useCallback(
    (next: Unsaved) => {
      const retry =
        next.retry &&
        ((): void => {
          setUnsaved(null)
          next.retry?.()
        })
      // A toast that only tells may have said the opposite.
      setOffer((current) => (current?.offer.settle ? current : null))
      setUnsaved({ ...next, retry })
      announce(next.text, 'assertive')
    },
    [announce],
  )
  const forgetUnsaved = useCallback(
    (about: string) => setUnsaved((current) => (current?.about === about ? null : current)),
    [],
  )
  useEffect(() => {
    const retry = unsaved?.retry
    if (!retry) return undefined
    addEventListener('online', retry)
    return () => removeEventListener('online', retry)
  }, [unsaved])
  const { hide, isHidden } = useHidden()
  const feedback = useMemo(
    () => ({ announce, offerUndo, reportUnsaved, forgetUnsaved, unsaved, hide, isHidden }),
    [announce, offerUndo, reportUnsaved, forgetUnsaved, unsaved, hide, isHidden],
  )

  return (
    <FeedbackContext value={feedback}>
      {children}
      {offer && (
        <Part
          key={offer.key}
          {...(offer.offer.settle && {
            loading: <SettleOnLeaving settle={offer.offer.settle} />,
            onBroken: offer.offer.settle,
          })}
        >
          <UndoToast {...offer.offer} onGone={() => setOffer(null)} />
        </Part>
      )}
      <LiveRegions polite={polite} assertive={assertive} />
    </FeedbackContext>
  )
}

/** Who leaves the page before the toast is there has done what they did all the same. */
function SettleOnLeaving({ settle }: { settle: () => void }) {
  useEffect(() => {
    addEventListener('pagehide', settle)
    return () => removeEventListener('pagehide', settle)
  }, [settle])
  return null
}

export function useFeedback(): Feedback {
  const feedback = useContext(FeedbackContext)
  if (feedback === null) throw new Error('There is no FeedbackProvider above this component')
  return feedback
}
