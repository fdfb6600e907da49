import { useCallback, useRef } from 'react'

/**
 * For a button that gives way to words once it is pressed: the focus goes on to them and is not lost.
 * Call `handOver` in the press, give `receiver` to what comes instead (with `tabIndex={-1}`).
 */
export function useHandedFocus(): { handOver: () => void; receiver: (element: HTMLElement | null) => void } {
  const pressed = useRef(false)
  const handOver = useCallback(() => {
    pressed.current = true
  }, [])
  const receiver = useCallback((element: HTMLElement | null) => {
    if (element === null || !pressed.current) return
    pressed.current = false
    element.focus({ preventScroll: true })
  }, [])
  return { handOver, receiver }
}
