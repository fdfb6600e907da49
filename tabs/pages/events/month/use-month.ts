import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useAddress } from '../../../lib/use-address.ts'
import { useClock } from '../../../lib/use-clock.ts'
import { addDays, addMonths, sameDayOf, stepDay } from './month.ts'

/** The class of a day's cell, by which keys find it. */
export const DAY = 'hallway-day'

export interface MonthDays {
  /** yyyy-mm, held by the address. */
  month: string
  show: (month: string) => void
  /** The date that has the grid's one tab stop. */
  current: string
  choose: (date: string) => void
}

/** Which month is shown, and at which of its days the viewer is. */
export function useMonth(): MonthDays {
  const [params, change] = useAddress()
  const today = useClock().today()
  const asked = params.get('month') ?? ''
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7)
  const [at, setAt] = useState(today)
  const show = (next: string): void => change({ month: next === today.slice(0, 7) ? '' : next }, { replace: true })
  return {
    month,
    show(next) {
      setAt(sameDayOf(next, at))
      show(next)
    },
    current: at.startsWith(month) ? at : month === today.slice(0, 7) ? today : `${month}-01`,
    choose(date) {
      setAt(date)
      if (!date.startsWith(month)) show(date.slice(0, 7))
    },
  }
}

interface KeysInput extends Pick<MonthDays, 'current' | 'choose'> {
  weekdays: readonly number[]
  open: (date: string) => void
}

/** Arrow keys by day and week, Home and End by week, Page Up and Down by month, Enter opens the day. */
export function useDayKeys({ current, choose, weekdays, open }: KeysInput) {
  const moved = useRef(false)
  useEffect(() => {
    if (!moved.current) return
    const cell = document.querySelector<HTMLElement>(`.${DAY}[data-date="${current}"]`)
    if (cell === null) return
    moved.current = false
    cell.focus()
  })
  return (event: KeyboardEvent): void => {
    // Of the day itself, not of an entry inside that has the focus by a click.
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      open(current)
      return
    }
    const next = dateFor(event.key, current, weekdays, isRightToLeft(event.currentTarget))
    if (next === null) return
    event.preventDefault()
    moved.current = true
    choose(next)
  }
}

function dateFor(key: string, date: string, weekdays: readonly number[], mirrored: boolean): string | null {
  const month = date.slice(0, 7)
  const moves: Record<string, () => string> = {
    ArrowLeft: () => stepDay(date, mirrored ? 1 : -1, weekdays),
    ArrowRight: () => stepDay(date, mirrored ? -1 : 1, weekdays),
    ArrowUp: () => addDays(date, -7),
    ArrowDown: () => addDays(date, 7),
    Home: () => edgeOfWeek(date, -1, weekdays),
    End: () => edgeOfWeek(date, 1, weekdays),
    PageUp: () => onColumn(sameDayOf(addMonths(month, -1), date), weekdays),
    PageDown: () => onColumn(sameDayOf(addMonths(month, 1), date), weekdays),
  }
  return moves[key]?.() ?? null
}

function edgeOfWeek(date: string, step: 1 | -1, weekdays: readonly number[]): string {
  const monday = addDays(date, 1 - (new Date(date).getUTCDay() || 7))
  const edge = (step === 1 ? weekdays.at(-1) : weekdays[0]) ?? 1
  return addDays(monday, edge - 1)
}

/** A month later the same date may be a day without a column. */
function onColumn(date: string, weekdays: readonly number[]): string {
  return weekdays.includes(new Date(date).getUTCDay() || 7)
    ? date
    : sameMonth(stepDay(date, 1, weekdays), date, weekdays)
}

function sameMonth(next: string, date: string, weekdays: readonly number[]): string {
  return next.slice(0, 7) === date.slice(0, 7) ? next : stepDay(date, -1, weekdays)
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl'
}
