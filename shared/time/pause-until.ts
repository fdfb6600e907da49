import { OPEN_END } from '../people/pauses.ts'
import { addDays } from './working-hours.ts'

const DEFAULT_DAYS = 14
const LONGEST_DAYS = 366
const UNIT_DAYS: Record<string, number> = { day: 1, week: 7, month: 30 }
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

export type PauseUntil = { date: string } | { problem: 'unclear' | 'past' }

/**
 * Reads what follows the command `pause`: nothing (two weeks), "until friday", "3 weeks", "tomorrow"
 * an ISO date, or that there is no end yet. The date is the first day on which Hallway writes again.
 *
 * @param today ISO date, in the person's own zone.
 */
export function readPauseUntil(said: string, today: string): PauseUntil {
  const text = said
    .toLowerCase()
    .replace(/^until\s+|^for\s+/, '')
    .replace(/[.!]+$/, '')
    .trim()
  if (text === '') return { date: addDays(today, DEFAULT_DAYS) }
  if (/^(further notice|i (resume|come back|say so)|open|indefinitely|i type resume)$/.test(text))
    return { date: OPEN_END }
  if (text === 'tomorrow') return { date: addDays(today, 1) }
  const date = readDate(text) ?? readDuration(text, today) ?? readWeekday(text, today)
  if (date === null) return { problem: 'unclear' }
  if (date <= today) return { problem: 'past' }
  return date > addDays(today, LONGEST_DAYS) ? { problem: 'unclear' } : { date }
}

/** Refuses days that do not exist, such as 2026-02-30. */
function readDate(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const instant = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text ? null : text
}

function readDuration(text: string, today: string): string | null {
  const [, count, unit] = /^(\d{1,3}|an?|one) (day|week|month)s?$/.exec(text) ?? []
  const days = UNIT_DAYS[unit ?? '']
  if (count === undefined || days === undefined) return null
  const times = /^\d+$/.test(count) ? Number(count) : 1
  return addDays(today, times * days)
}

/** The next such day; on a Friday, "friday" is a week away. */
function readWeekday(text: string, today: string): string | null {
  const wanted = WEEKDAYS.indexOf(text.replace(/^next /, ''))
  if (wanted === -1) return null
  const ahead = (wanted - new Date(today).getUTCDay() + 7) % 7
  return addDays(today, ahead === 0 ? 7 : ahead)
}
