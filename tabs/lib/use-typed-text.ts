import { useCallback, useEffect, useRef, useState } from 'react'

/** Less than there is between two keys: every letter finds at once, and what the next letter overtakes is dropped. */
const SEARCH_AFTER_MS = 50
/** More than anybody searches for, and short enough for an address. */
export const SEARCH_MAX_LENGTH = 200

export interface TypedText {
  /** What stands in the field. */
  typed: string
  /** What is searched for: what was typed, once it rests. */
  wanted: string
  type: (text: string) => void
  /** Searches for what stands in the field without waiting: for Enter. */
  search: () => void
  /** Puts another text in place of it at once. */
  replace: (text: string) => void
}

/**
 * A text that is searched for while it is typed. `wanted` is held elsewhere and changed by `want`; when
 * it becomes what was not asked for here (by a link, by the back button) the field follows it.
 */
export function useTypedText(wanted: string, want: (text: string) => void): TypedText {
  const [typed, setTyped] = useState(wanted)
  const asked = useRef(wanted)
  const ask = useCallback(
    (text: string) => {
      const next = text.trim().slice(0, SEARCH_MAX_LENGTH).toWellFormed()
      if (next === asked.current) return
      asked.current = next
      want(next)
    },
    [want],
  )
  useEffect(() => {
    if (wanted === asked.current) return
    asked.current = wanted
    setTyped(wanted)
  }, [wanted])
  useEffect(() => {
    // There is nothing to wait for once the field is empty.
    const timer = setTimeout(() => ask(typed), typed.trim() === '' ? 0 : SEARCH_AFTER_MS)
    return () => clearTimeout(timer)
  }, [typed, ask])
  const replace = useCallback(
    (text: string) => {
      setTyped(text)
      ask(text)
    },
    [ask],
  )
  return { typed, wanted, type: setTyped, search: () => ask(typed), replace }
}
