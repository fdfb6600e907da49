import { useCallback } from 'react'
import { useSearchParams } from 'wouter'

/** A panel that the address holds (`?person=<id>`), so that links and the back button work. */
export function usePanel(name: 'person' | 'mentor'): [string | null, (id: string | null) => void] {
  const [params, setParams] = useSearchParams()
  const open = useCallback(
    (id: string | null) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current)
          if (id === null) next.delete(name)
          else next.set(name, id)
          // Where the last one was opened at.
          next.delete('at')
          return next
        },
        { replace: id === null },
      ),
    [name, setParams],
  )
  return [params.get(name), open]
}

/** Opens the person panel over whatever page is shown. */
export function useOpenPerson(): (personId: string) => void {
  return usePanel('person')[1]
}
