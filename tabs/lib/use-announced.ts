import { useEffect } from 'react'
import { useFeedback } from '../components/feedback.tsx'

const SAY_AFTER_MS = 400

/**
 * Says to screen readers what a search found, once typing rests and what was found has come; null
 * until then. `searched` tells searches apart that find the same.
 */
export function useAnnounced(words: string | null, searched: string): void {
  const { announce } = useFeedback()
  useEffect(() => {
    if (words === null) return undefined
    const timer = setTimeout(() => announce(words), SAY_AFTER_MS)
    return () => clearTimeout(timer)
  }, [words, searched, announce])
}
