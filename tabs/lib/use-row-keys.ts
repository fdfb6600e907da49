import type { KeyboardEvent } from 'react'

/** The class of what stands for its row: its link or button. */
export const ROW = 'hallway-row'

/** Up and down go from row to row through the page; for the `ROW` of each. */
export function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const rows = [...document.querySelectorAll<HTMLElement>(`main .${ROW}`)]
  const next = rows[rows.indexOf(event.currentTarget) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
