import { useCallback } from 'react'
import { useSearchParams } from 'wouter'

type ChangeAddress = (changed: Record<string, string>, options?: { replace?: boolean }) => void

/** What stands behind the `?` of the address. A change leaves the rest as it is; an empty value takes its name away. */
export function useAddress(): [URLSearchParams, ChangeAddress] {
  const [params, setParams] = useSearchParams()
  const change = useCallback<ChangeAddress>(
    (changed, options = {}) =>
      setParams(() => {
        // Not what this component was drawn with: two parts of a page may change the address in one press.
        const next = new URLSearchParams(location.search)
        for (const [name, value] of Object.entries(changed)) {
          if (value === '') next.delete(name)
          else next.set(name, value)
        }
        return next
      }, options),
    [setParams],
  )
  return [params, change]
}
