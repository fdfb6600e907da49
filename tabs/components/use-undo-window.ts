import { useCallback, useEffect, useEffectEvent, useRef } from 'react'

export const UNDO_MS = 7_000

interface UndoWindow {
  /** While held, the time does not run out. */
  held: boolean
  lastsMs: number
  undo: () => void
  settle: () => void
  onGone: () => void
}

/**
 * Either undoes or settles, and exactly one of them: when the time is over, when another toast takes
 * the place, when the page is left. Returns the undo.
 */
export function useUndoWindow({ held, lastsMs, undo, settle, onGone }: UndoWindow): () => void {
  const isOver = useRef(false)
  const finish = useEffectEvent((act: () => void) => {
    if (isOver.current) return
    isOver.current = true
    act()
  })
  const settleNow = useEffectEvent(() => finish(settle))
  const takeBack = useCallback(() => {
    if (isOver.current) return
    isOver.current = true
    undo()
    onGone()
  }, [undo, onGone])

  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(() => {
      settleNow()
      onGone()
    }, lastsMs)
    return () => clearTimeout(timer)
  }, [held, lastsMs, onGone])

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 'z' || isTyping(event.target)) return
      event.preventDefault()
      takeBack()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [takeBack])

  useEffect(() => {
    const leave = (): void => settleNow()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  return takeBack
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]')
}
