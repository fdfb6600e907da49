import { useEffect, useState } from 'react'
import { Part } from './part.tsx'
import { lazyCode } from '../lib/lazy-code.tsx'

const FocusKeeper = lazyCode(() => import('./focus-keeper.tsx').then((module) => module.FocusKeeper))

/**
 * Tabster, which hides the page behind a dialog from screen readers, ends when the last part that uses it goes, and
 * then never shows the page again. So one part that uses it stays, from the first press on: nothing opens before.
 */
export function KeepFocus() {
  const [isKept, setIsKept] = useState(false)
  useEffect(() => {
    const keep = (): void => setIsKept(true)
    addEventListener('pointerdown', keep, { once: true })
    addEventListener('keydown', keep, { once: true })
    return () => {
      removeEventListener('pointerdown', keep)
      removeEventListener('keydown', keep)
    }
  }, [])
  return <Part>{isKept && <FocusKeeper />}</Part>
}
