import type { Feature, Handlers } from '../../feature.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { answerEvent } from './answer-event.ts'
import { eventCardActions } from './card-actions.ts'
import { createComposeEvents, eventPreview } from './compose-events.ts'
import { readRecap } from './afterwards/read-recap.ts'
import { saveRecap } from './afterwards/save-recap.ts'
import { closeFeed, openFeed, readFeed } from './calendar/feed.ts'
import { readEventFile } from './calendar/read-event-file.ts'
import { cancelEvent } from './hosting/cancel-event.ts'
import { createEvent } from './hosting/create-event.ts'
import { editEvent } from './hosting/edit-event.ts'
import { readDraft } from './hosting/read-draft.ts'
import { hostCardActions } from './hosts/card-actions.ts'
import { stopHosting, takeOver } from './hosts/change-hosts.ts'
import { handOverEvents } from './hosts/hand-over.ts'
import { hostMessages } from './hosts/messages.ts'
import { planEventMessages } from './plan-messages.ts'
import { extendOccurrences } from './extend-occurrences.ts'
import { promoteWaiting } from './promote-waiting.ts'
import { readEvent } from './read-event.ts'
import { eventMessages } from './render-messages.ts'
import { searchEventDates, searchEvents } from './search-events.ts'

const MINUTES_A_DAY = 1_440

/** What is on, who is going, and the waiting list. */
export function createEventsFeature(indexes: SearchIndexes): Feature {
  return {
    cardActions: [...eventCardActions, ...hostCardActions],
    messages: [...eventMessages, ...hostMessages],
    jobs: [
      { name: 'events.promote', everyMinutes: 1, run: promoteWaiting },
      { name: 'events.plan-messages', everyMinutes: 15, run: planEventMessages },
      { name: 'events.hand-over', everyMinutes: 60, run: handOverEvents },
      { name: 'events.extend', everyMinutes: MINUTES_A_DAY, run: extendOccurrences },
    ],
    composeCommands: [createComposeEvents(indexes)],
    linkPreviews: [eventPreview],
  }
}

export function createEventsApi(indexes: SearchIndexes) {
  return {
    searchEvents: async (context, filters) => await searchEvents(context, indexes, filters),
    searchEventDates: async (context, filters) => await searchEventDates(context, indexes, filters),
    getEvent: readEvent,
    answerEvent,
    createEvent,
    getEventDraft: readDraft,
    editEvent,
    cancelEvent,
    async stopHosting(context, input) {
      await stopHosting(context, input)
      return {}
    },
    takeOverEvent: async (context, input) => ({ isHost: await takeOver(context, input) }),
    getEventFile: readEventFile,
    getRecap: readRecap,
    async saveRecap(context, input) {
      await saveRecap(context, input)
      return {}
    },
    getCalendarFeed: readFeed,
    openCalendarFeed: openFeed,
    closeCalendarFeed: closeFeed,
  } satisfies Partial<Handlers>
}
