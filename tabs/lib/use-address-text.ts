import { useCallback, useRef } from 'react'
import { SEARCH_MAX_LENGTH, type TypedText, useTypedText } from './use-typed-text.ts'
import { useAddress } from './use-address.ts'

/**
 * A search text that stands in the address, so that a link or the back button brings it back. Typing
 * on replaces the address; what was sent off with Enter, and the list without a search, stay behind it.
 */
export function useAddressText(name: string): TypedText {
  const [params, change] = useAddress()
  const wanted = (params.get(name) ?? '').trim().slice(0, SEARCH_MAX_LENGTH)
  const isKept = useRef(false)
  const hadText = wanted !== ''
  const want = useCallback(
    (text: string) => {
      change({ [name]: text }, { replace: hadText && !isKept.current })
      isKept.current = false
    },
    [change, name, hadText],
  )
  const text = useTypedText(wanted, want)
  const search = (): void => {
    text.search()
    isKept.current = true
  }
  return { ...text, search }
}
