import { useCallback, useState } from 'react'

/** Keys of what is off the page for the moment, although the server still has it. */
export function useHidden(): { hide: (key: string) => () => void; isHidden: (key: string) => boolean } {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const hide = useCallback((key: string) => {
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
