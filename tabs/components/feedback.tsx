import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { lazySoon } from '../lib/lazy-code.tsx'
import { FeedbackContext, type Feedback } from './feedback-context.ts'
import { Part } from './part.tsx'
import type { UndoOffer } from './undo-toast.tsx'
import { LiveRegions, useAnnouncer } from './live-regions.tsx'
import { Words } from './text.tsx'
import { useHidden } from './use-hidden.ts'
import { type Unsaved, useUnsaved } from './use-unsaved.ts'

const UndoToast = lazySoon(() => import('./undo-toast.tsx').then((module) => module.UndoToast))
const UnsavedBar = lazySoon(() => import('./unsaved-bar.tsx').then((module) => module.UnsavedBar))

const raised = {
  position: 'fixed',
  zIndex: 1_000_000,
  padding: tokens.spacingHorizontalL,
  backgroundColor: tokens.colorNeutralBackground1,
  boxShadow: tokens.shadow16,
} as const

const useStyles = makeStyles({
  plain: { ...raised, insetInline: 0, top: 0 },
  missing: {
    ...raised,
    insetInlineEnd: tokens.spacingHorizontalL,
    bottom: tokens.spacingHorizontalL,
    maxWidth: 'calc(100vw - 64px)',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
  },
})

const MISSING_SHOWN_MS = 8_000

/** Everything that answers what a person just did: toast with undo, failed saves, words for screen readers. */
export function FeedbackProvider({ children }: { children: ReactNode }) {
  const { polite, assertive, announce } = useAnnouncer()
  const [offer, setOffer] = useState<{ key: number; offer: UndoOffer } | null>(null)
  const { unsaved, report, forget, forgetAll, retryAll } = useUnsaved()

  const offerUndo = useCallback(
    (next: UndoOffer) => {
      setOffer((current) => ({ key: (current?.key ?? 0) + 1, offer: next }))
      announce(next.text)
    },
    [announce],
  )
  const reportUnsaved = useCallback(
    (next: Unsaved) => {
      // A toast that only tells may have said the opposite.
      setOffer((current) => (current?.offer.settle ? current : null))
      report(next)
      announce(next.text, 'assertive')
    },
    [announce, report],
  )
  const texts = useTexts(commonTexts)
  const [missing, setMissing] = useState(0)
  const reportMissing = useCallback(() => {
    setMissing((count) => count + 1)
    announce(texts.partDidNotLoad, 'assertive')
  }, [announce, texts])
  const { hide, isHidden } = useHidden()
  const feedback = useMemo(
    () => ({ announce, offerUndo, reportUnsaved, forgetUnsaved: forget, reportMissing, hide, isHidden }),
    [announce, offerUndo, reportUnsaved, forget, reportMissing, hide, isHidden],
  )

  return (
    <FeedbackContext value={feedback}>
      {children}
      {offer && (
        <Part
          key={offer.key}
          broken={null}
          {...(offer.offer.settle && {
            loading: <SettleOnLeaving settle={offer.offer.settle} />,
            onBroken: offer.offer.settle,
          })}
        >
          <UndoToast {...offer.offer} onGone={() => setOffer(null)} />
        </Part>
      )}
      {unsaved.length > 0 && (
        <Part broken={<PlainUnsaved unsaved={unsaved} />}>
          <UnsavedBar unsaved={unsaved} onRetry={retryAll} onClose={forgetAll} />
        </Part>
      )}
      {missing > 0 && <Missing key={missing} onGone={() => setMissing(0)} />}
      <LiveRegions polite={polite} assertive={assertive} />
    </FeedbackContext>
  )
}

/** Without the code of the bar: the connection went before it came. When it is back, all is saved by itself. */
function PlainUnsaved({ unsaved }: { unsaved: readonly Unsaved[] }) {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  return (
    <div className={styles.plain} role="region" aria-label={texts.notSaved}>
      <Words look="rowTitle">{texts.notSaved}</Words>
      {unsaved.map(({ about, text }) => (
        <Words key={about}>{text}</Words>
      ))}
    </div>
  )
}

/** Where a toast would be: what was pressed stays in reach, to be pressed again. */
function Missing({ onGone }: { onGone: () => void }) {
  const styles = useStyles()
  const { partDidNotLoad } = useTexts(commonTexts)
  useEffect(() => {
    const timer = setTimeout(onGone, MISSING_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [onGone])
  return <Words className={styles.missing}>{partDidNotLoad}</Words>
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
