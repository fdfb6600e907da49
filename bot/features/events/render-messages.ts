import { z } from 'zod/v4'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { findActivePerson } from '../../db/people.ts'
import { takesPlace } from '../../db/takes-place.ts'
import { messageKind } from '../../feature.ts'
import { promotedCard } from './cards.ts'

const promoted = messageKind({
  kind: 'event-promoted',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  payload: z.object({ eventId: z.guid(), startsAt: z.iso.datetime() }),
  async render({ tx, links, now }, personId, { eventId, startsAt }) {
    const event = await tx
      .selectFrom('rsvps')
      .innerJoin('events', (join) =>
        join.onRef('events.tenant_id', '=', 'rsvps.tenant_id').onRef('events.event_id', '=', 'rsvps.event_id'),
      )
      .innerJoin('occurrences', (join) =>
        join
          .onRef('occurrences.tenant_id', '=', 'rsvps.tenant_id')
          .onRef('occurrences.event_id', '=', 'rsvps.event_id')
          .onRef('occurrences.starts_at', '=', 'rsvps.starts_at'),
      )
      .select(['rsvps.starts_at', 'events.all_day', 'events.title', 'events.place'])
      .where('rsvps.event_id', '=', eventId)
      .where('rsvps.starts_at', '=', new Date(startsAt))
      .where('rsvps.person_id', '=', personId)
      .where('rsvps.answer', '=', 'going')
      .where(takesPlace)
      .executeTakeFirst()
    const reader = await findActivePerson({ tx, now }, personId)
    if (event === undefined || reader === undefined || event.starts_at <= now) return null
    return promotedCard(
      { messages: messagesFor(reader.preferred_language), links, timeZone: reader.time_zone, now },
      { eventId, startsAt: event.starts_at, allDay: event.all_day, title: event.title, place: event.place },
    )
  },
})

export const eventMessages = [promoted]
