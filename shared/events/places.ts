import type { RsvpAnswer } from './schemas.ts'

export interface Standing {
  answer: RsvpAnswer | 'waiting' | 'none'
  /** The person gave the place up a moment ago and may still take it back. */
  holdsPlace: boolean
}

/**
 * What an answer becomes. Only a place decides between going and waiting: whoever has one, or holds
 * one, keeps it; everybody else needs a free one.
 *
 * @param free places nobody has or holds, after everybody on the waiting list has been served.
 */
export function settleAnswer(wanted: RsvpAnswer, current: Standing, free: number): RsvpAnswer | 'waiting' {
  if (wanted !== 'going') return wanted
  if (current.answer === 'going' || current.holdsPlace) return 'going'
  return free > 0 ? 'going' : 'waiting'
}
