import { type RefObject, useMemo, useRef, useState } from 'react'

interface First<Item> {
  shown: readonly Item[]
  /** How many the press adds; none once all are there. */
  rest: number
  /** Adds them; the focus goes to the first that is new. */
  showAll: () => void
  /** For the element that holds the rows (`data-row`). */
  list: RefObject<HTMLDivElement | null>
}

/** The first `count` of a list until its end is asked for; every other `subject` begins anew. */
export function useFirst<Item>(items: readonly Item[], count: number, subject = ''): First<Item> {
  const list = useRef<HTMLDivElement>(null)
  const [shownOf, setShownOf] = useState<string | null>(null)
  const first = useMemo(() => items.slice(0, count), [items, count])
  const shown = shownOf === subject ? items : first
  const showAll = (): void => {
    setShownOf(subject)
    requestAnimationFrame(() => list.current?.querySelectorAll('[data-row]')[count]?.querySelector('button')?.focus())
  }
  return { shown, rest: items.length - shown.length, showAll, list }
}
