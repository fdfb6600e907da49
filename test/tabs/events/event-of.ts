import type { EventCard } from '../../../shared/events/schemas.ts'

/** An event for tests of pure rules; what a test is about it says itself. */
export function eventOf(facts: Partial<EventCard> = {}): EventCard {
  return {
    eventId: '6f1c2c9e-0000-4000-8000-000000000001',
    startsAt: '2026-11-26T12:00:00.000Z',
    endsAt: '2026-11-26T12:45:00.000Z',
    title: 'Data lunch',
    allDay: false,
    recurring: false,
    place: null,
    online: true,
    group: null,
    host: null,
    capacity: null,
    goingCount: 0,
    waitingCount: 0,
    mine: { answer: 'none', waitingPosition: null },
    cancelled: false,
    inWorkingHours: true,
    inLunchHour: false,
    faces: [],
    knownGoingCount: 0,
    ...facts,
  }
}
