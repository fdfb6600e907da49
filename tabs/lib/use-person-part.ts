import { useCallback } from 'react'
import { useAddress } from './use-address.ts'

/** A part of the person panel that it can be opened at. */
export type PersonPart = 'note' | 'promise'

/** The part that the address asks for (`?person=<id>&at=note`), or null. */
export function usePersonPart(): PersonPart | null {
  const [params] = useAddress()
  const part = params.get('at')
  return part === 'note' || part === 'promise' ? part : null
}

/** Opens the person panel at a part of it; in an open panel it goes there. Null goes back to the whole. */
export function useOpenPersonAt(): (personId: string, part: PersonPart | null) => void {
  const [params, change] = useAddress()
  const isOpen = params.get('person') !== null
  return useCallback(
    (personId, part) => change({ person: personId, at: part ?? '' }, { replace: isOpen }),
    [change, isOpen],
  )
}
