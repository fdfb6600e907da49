import type { Feature, Handlers } from '../../feature.ts'
import { answerEvent } from './answer-event.ts'
import { eventCardActions } from './card-actions.ts'
import { promoteWaiting } from './promote-waiting.ts'
import { readEvent } from './read-event.ts'
import { eventMessages } from './render-messages.ts'
import { searchEvents } from './search-events.ts'

/** What is on, who is going, and the waiting list. */
export const eventsFeature: Feature = {
  cardActions: eventCardActions,
  messages: eventMessages,
  jobs: [{ name: 'events.promote', everyMinutes: 1, run: promoteWaiting }],
}

export const eventsApi = {
  searchEvents,
  getEvent: readEvent,
  answerEvent,
} satisfies Partial<Handlers>
