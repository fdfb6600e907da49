import { useCallback, useState } from 'react'
import { leaveRow } from '../lib/leave-row.ts'

/** Keys of what is off the page for the moment, although the server still has it. */
export function useHidden(): { hide: (key: string) => () => void; isHidden: (key: string) => boolean } {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const hide = useCallback((key: string) => {
    const pressed = document.activeElement
    if (pressed instanceof HTMLElement && pressed.closest('[data-row]')) leaveRow(pressed)
    setHidden((current) => new Set(current).add(key))
    return () =>
      setHidden((current) => {
        const next = new Set(current)
        next.delete(key)
        return next
      })
  }, [])
  const isHidden = useCallback((key: string) => hidden.has(key), [hidden])
  return { hide, isHidden }
}
