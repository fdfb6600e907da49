import { z } from 'zod/v4'
import type { Card } from '../../../cards/card.ts'
import { settledCard } from '../../../cards/elements.ts'
import type { ActorContext, Context } from '../../../context.ts'
import { findActivePerson } from '../../../db/people.ts'
import { messagesFor } from '../../../../shared/i18n/messages.ts'
import { messageKind, type MessageKind } from '../../../feature.ts'
import type { EventFacts, Reader } from '../cards.ts'
import { readCoHostIds } from '../hosting/hosted-event.ts'
import { occurrenceRows, type OccurrenceRow } from '../occurrences.ts'
import { hostCard, hostWantedCard } from './cards.ts'
import { readNextStart } from './hand-over.ts'

const anEvent = z.object({ eventId: z.guid() })
const shared = { unknownFate: 'leave', tooLateAfterHours: null, programme: 'events' } as const

export const hostMessages: MessageKind[] = [
  messageKind({
    ...shared,
    kind: 'event-host',
    attention: 'request',
    payload: anEvent,
    render: async (context, personId, { eventId }) =>
      await renderNext(context, personId, eventId, ({ reader, event, row }) =>
        row.host_id === personId ? hostCard(reader, event, 'host') : null,
      ),
  }),
  messageKind({
    ...shared,
    kind: 'event-co-host',
    attention: 'request',
    payload: anEvent,
    render: async (context, personId, { eventId }) =>
      await renderNext(context, personId, eventId, async ({ reader, event }) =>
        (await readCoHostIds(context, eventId)).includes(personId) ? hostCard(reader, event, 'coHost') : null,
      ),
  }),
  messageKind({
    ...shared,
    kind: 'event-host-wanted',
    attention: 'event',
    payload: anEvent,
    render: async (context, personId, { eventId }) =>
      await renderNext(context, personId, eventId, ({ reader, event, row }) =>
        row.is_host_wanted && row.my_answer !== 'no' ? hostWantedCard(reader, event) : null,
      ),
  }),
  messageKind({
    ...shared,
    kind: 'event-co-host-left',
    attention: 'request',
    payload: anEvent.extend({ personId: z.guid() }),
    render: async (context, hostId, { eventId, personId }) =>
      await renderNext(context, hostId, eventId, async ({ reader, event, row }) => {
        const coHost = await findActivePerson(context, personId)
        const words = reader.messages.eventHosts
        return coHost === undefined || row.host_id !== hostId
          ? null
          : settledCard(words.coHostLeft(coHost.display_name, event.title), words.coHostLeftNext)
      }),
  }),
]

interface HostMessage {
  reader: Reader
  /** Its next date. */
  event: EventFacts
  row: OccurrenceRow
}

/** Null once nothing of it is to come. */
async function renderNext(
  context: Context,
  personId: string,
  eventId: string,
  render: (message: HostMessage) => Card | null | Promise<Card | null>,
): Promise<Card | null> {
  const startsAt = await readNextStart(context, { event_id: eventId })
  const person = await findActivePerson(context, personId)
  if (startsAt === null || person === undefined) return null
  const { tenantId, links } = context
  const actor: ActorContext = { ...context, actor: { tenantId, personId, isProgrammeManager: false } }
  const row = await occurrenceRows(actor)
    .where('occurrences.event_id', '=', eventId)
    .where('occurrences.starts_at', '=', startsAt)
    .executeTakeFirstOrThrow()
  return await render({
    reader: { messages: messagesFor(person.preferred_language), links, timeZone: person.time_zone },
    event: {
      eventId,
      startsAt,
      allDay: row.all_day,
      title: row.title,
      place: row.place,
      online: row.join_url !== null,
    },
    row,
  })
}
