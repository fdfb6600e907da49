import type { EventCard } from '../../../shared/events/schemas.ts'

/** One date of an event. */
export type Occurrence = Pick<EventCard, 'eventId' | 'startsAt'>
