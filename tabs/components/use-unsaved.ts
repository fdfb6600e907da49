import { useCallback, useEffect, useState } from 'react'

export interface Unsaved {
  /** What was to be saved. */
  about: string
  /** What is as it was before: "Ingrid is back on your list." */
  text: string
  /** Null where trying again would not help: then the words are only read. */
  retry: (() => void) | null
}

interface UnsavedState {
  /** One of each `about`, oldest first. */
  unsaved: readonly Unsaved[]
  report: (unsaved: Unsaved) => void
  forget: (about: string) => void
  forgetAll: () => void
  retryAll: () => void
}

/** Saves that failed, each kept until it is tried again: by hand, or when the connection is back. */
export function useUnsaved(): UnsavedState {
  const [unsaved, setUnsaved] = useState<readonly Unsaved[]>([])
  const report = useCallback((next: Unsaved) => setUnsaved((current) => [...without(current, next.about), next]), [])
  const forget = useCallback((about: string) => setUnsaved((current) => without(current, about)), [])
  const forgetAll = useCallback(() => setUnsaved([]), [])
  const retryAll = useCallback(() => {
    setUnsaved(unsaved.filter(({ retry }) => retry === null))
    for (const { retry } of unsaved) retry?.()
  }, [unsaved])
  useEffect(() => {
    addEventListener('online', retryAll)
    return () => removeEventListener('online', retryAll)
  }, [retryAll])
  return { unsaved, report, forget, forgetAll, retryAll }
}

function without(unsaved: readonly Unsaved[], about: string): readonly Unsaved[] {
  return unsaved.some((one) => one.about === about) ? unsaved.filter((one) => one.about !== about) : unsaved
}
