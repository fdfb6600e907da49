import { countFreePlaces } from '../../../shared/events/places.ts'
import type { EventCard, MyRsvp, RsvpAnswer } from '../../../shared/events/schemas.ts'

type Places = Pick<EventCard, 'capacity' | 'goingCount' | 'waitingCount' | 'mine'>

export function isFull(event: Omit<Places, 'mine'>): boolean {
  return countFreePlaces(event) === 0
}

/** The event as it will be once the server has the answer; the server has the last word. */
export function withAnswer<Event extends Places>(event: Event, answer: RsvpAnswer): Event {
  const waits = answer === 'going' && event.mine.answer !== 'going' && isFull(event)
  if (waits && event.mine.answer === 'waiting') return event
  return withMine(
    event,
    waits ? { answer: 'waiting', waitingPosition: event.waitingCount + 1 } : { answer, waitingPosition: null },
  )
}

/** The event with another standing of the viewer, and the counts that follow from it. */
export function withMine<Event extends Places>(event: Event, mine: MyRsvp): Event {
  const change = (answer: MyRsvp['answer']): number =>
    Number(mine.answer === answer) - Number(event.mine.answer === answer)
  return {
    ...event,
    mine,
    goingCount: event.goingCount + change('going'),
    waitingCount: event.waitingCount + change('waiting'),
  }
}
