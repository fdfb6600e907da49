import type { EventCard, RsvpAnswer } from './schemas.ts'

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

/**
 * Places for whoever answers now; null where there is no limit. One that was given up a moment ago is
 * for those who wait, before anybody new.
 */
export function countFreePlaces({
  capacity,
  goingCount,
  waitingCount,
}: Pick<EventCard, 'capacity' | 'goingCount' | 'waitingCount'>): number | null {
  return capacity === null ? null : Math.max(capacity - goingCount - waitingCount, 0)
}
