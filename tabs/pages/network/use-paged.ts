import { type RefObject, useRef, useState } from 'react'

const STEP = 50

interface Paged<Item> {
  shown: Item[]
  /** How many the next press adds; none at the end. */
  next: number
  /** Adds them; the focus goes to the first that is new. */
  showMore: () => void
  /** For the element that holds the rows (`data-row`). */
  list: RefObject<HTMLDivElement | null>
}

/** A long list in steps, `first` at first, from the start again for every other `subject`. */
export function usePaged<Item>(items: readonly Item[], subject: string, first: number): Paged<Item> {
  const list = useRef<HTMLDivElement>(null)
  const [extent, setExtent] = useState({ subject, count: first })
  const count = extent.subject === subject ? extent.count : first
  const next = Math.min(STEP, Math.max(0, items.length - count))
  const showMore = (): void => {
    setExtent({ subject, count: count + STEP })
    requestAnimationFrame(() => {
      list.current?.querySelectorAll('[data-row]')[count]?.querySelector('button')?.focus()
    })
  }
  return { shown: items.slice(0, count), next, showMore, list }
}
