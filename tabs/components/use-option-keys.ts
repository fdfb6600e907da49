import { type KeyboardEvent, useState } from 'react'

interface OptionKeys {
  /** In their order on screen. */
  ids: readonly string[]
  isOpen: boolean
  setIsOpen: (isOpen: boolean) => void
  elementId: (id: string) => string
  onChoose: (id: string) => void
  /** Enter without an option pointed at. */
  onSearch: () => void
  /** Escape once the list is closed; false where there is nothing to clear and Escape is for whoever is around. */
  onClear: () => boolean
  onNearEnd: () => void
}

const NEAR_END = 3

/**
 * The keyboard of a field with a list below it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the focus stays in the field, the arrows point
 * at options, Enter chooses, Escape closes and then clears.
 */
export function useOptionKeys(options: OptionKeys) {
  const { ids, isOpen, setIsOpen, elementId, onChoose, onSearch, onClear, onNearEnd } = options
  const [pointedAt, point] = useState<string | null>(null)
  const index = pointedAt === null || !isOpen ? -1 : ids.indexOf(pointedAt)
  const activeId = index === -1 ? null : pointedAt
  const move = (step: number): void => {
    setIsOpen(true)
    const next = isOpen ? Math.min(index + step, ids.length - 1) : step > 0 ? 0 : -1
    if (next >= ids.length - NEAR_END) onNearEnd()
    const id = ids[next] ?? null
    point(id)
    if (id !== null)
      requestAnimationFrame(() => document.getElementById(elementId(id))?.scrollIntoView({ block: 'nearest' }))
  }
  const close = (): void => {
    setIsOpen(false)
    point(null)
  }
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => (move(1), true),
    ArrowUp: () => (move(-1), true),
    Enter: () => {
      if (activeId === null) onSearch()
      else onChoose(activeId)
      return true
    },
    Escape: () => {
      if (!isOpen) return onClear()
      close()
      return true
    },
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // What ends the composition of a word belongs to the input method.
    if (event.nativeEvent.isComposing || keys[event.key]?.() !== true) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { activeId, point, close, onKeyDown }
}
