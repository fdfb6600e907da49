import { z } from 'zod/v4'
import { eventDraft, scope } from '../../events/draft.ts'
import {
  calendarFeed,
  calendarFeedAddress,
  calendarFile,
  eventCard,
  eventDate,
  eventDetail,
  eventFilters,
  hostedDraft,
  myRsvp,
  occurrenceKey,
  recap,
  recapAnswer,
  rsvpAnswer,
} from '../../events/schemas.ts'
import { match, nothing, type Endpoints } from '../parts.ts'

export const eventsContract = {
  searchEvents: {
    input: eventFilters,
    output: z.object({ items: z.array(eventCard), match }),
  },
  /** The same without who comes: a month has hundreds of them. */
  searchEventDates: {
    input: eventFilters,
    output: z.object({ items: z.array(eventDate), match }),
  },
  getEvent: { input: occurrenceKey, output: eventDetail },
  answerEvent: { input: occurrenceKey.extend({ answer: rsvpAnswer }), output: myRsvp },
  /** The id is the form's: sent again after a lost answer, it is still one event. */
  createEvent: { input: eventDraft.extend({ eventId: z.guid() }), output: occurrenceKey },
  /** For its hosts, and the leads of its group. */
  getEventDraft: { input: occurrenceKey, output: hostedDraft },
  /** Answers where the date is now: it may have moved, or have become an event of its own. */
  editEvent: {
    input: occurrenceKey.extend({ scope, version: z.int(), draft: eventDraft }),
    output: occurrenceKey,
  },
  cancelEvent: { input: occurrenceKey.extend({ scope }), output: nothing },
  /** For hosts and co-hosts: a host's event goes to somebody else. */
  stopHosting: { input: z.object({ eventId: z.guid() }), output: nothing },
  /** For who means to come to an event that nobody hosts; false where somebody else was first. */
  takeOverEvent: { input: z.object({ eventId: z.guid() }), output: z.object({ isHost: z.boolean() }) },
  getEventFile: { input: occurrenceKey, output: calendarFile },
  /** For whoever was going, once it is over. */
  getRecap: { input: occurrenceKey, output: recap },
  saveRecap: { input: occurrenceKey.extend(recapAnswer.shape), output: nothing },
  getCalendarFeed: { input: nothing, output: calendarFeed },
  /** Also takes the place of the former address, which then leads nowhere. */
  openCalendarFeed: { input: nothing, output: calendarFeedAddress },
  closeCalendarFeed: { input: nothing, output: nothing },
} satisfies Endpoints
