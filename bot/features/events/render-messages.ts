import { z } from 'zod/v4'
import { CHECK_IN_TOO_LATE_HOURS } from '../../../shared/attention/too-late.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import type { ActorContext, Context } from '../../context.ts'
import { findActivePerson } from '../../db/people.ts'
import { messageKind, type MessageKind } from '../../feature.ts'
import { recapCard } from './afterwards/recap-card.ts'
import { readMetCandidates } from './afterwards/read-recap.ts'
import { cancelledCard, changedCard, promotedCard, reminderCard, type EventFacts, type Reader } from './cards.ts'
import { occurrenceRows, type OccurrenceRow } from './occurrences.ts'
import { isToMeet, readGoing } from './read-going.ts'

const MOST_NOT_MET = 3

const oneDate = z.object({ eventId: z.guid(), startsAt: z.iso.datetime() })
const news = oneDate.extend({ all: z.boolean() })

export const eventMessages: MessageKind[] = [
  messageKind({
    kind: 'event-promoted',
    attention: 'answer',
    unknownFate: 'send-again',
    tooLateAfterHours: null,
    programme: 'events',
    payload: oneDate,
    render: async (context, personId, key) =>
      await renderComing(context, personId, key, ({ reader, event, row }) =>
        row.my_answer === 'going' ? promotedCard(reader, event) : null,
      ),
  }),
  messageKind({
    kind: 'event-reminder',
    attention: 'event',
    unknownFate: 'leave',
    tooLateAfterHours: null,
    programme: 'events',
    payload: oneDate,
    render: async (context, personId, key) =>
      await renderComing(context, personId, key, async ({ reader, event, row, actor }) => {
        if (row.my_answer !== 'going') return null
        const going = await readGoing(actor, row)
        const notMet = going.filter(isToMeet)
        return reminderCard(
          reader,
          event,
          notMet.slice(0, MOST_NOT_MET).map((person) => person.display_name),
        )
      }),
  }),
  messageKind({
    kind: 'event-changed',
    attention: 'answer',
    unknownFate: 'send-again',
    tooLateAfterHours: null,
    programme: 'events',
    payload: news,
    render: async (context, personId, key) =>
      await renderComing(context, personId, key, ({ reader, event, row }) =>
        isComing(row.my_answer) ? changedCard(reader, event, key.all) : null,
      ),
  }),
  messageKind({
    kind: 'event-cancelled',
    attention: 'answer',
    unknownFate: 'send-again',
    tooLateAfterHours: null,
    programme: 'events',
    payload: news,
    async render(context, personId, key) {
      const message = await readMessage(context, personId, key)
      if (message === null || !isComing(message.row.my_answer) || message.row.cancelled_at === null) return null
      return message.row.ends_at <= context.now ? null : cancelledCard(message.reader, message.event, key.all)
    },
  }),
  messageKind({
    kind: 'event-recap',
    attention: 'event',
    unknownFate: 'leave',
    tooLateAfterHours: CHECK_IN_TOO_LATE_HOURS,
    programme: 'events',
    payload: oneDate,
    async render(context, personId, key) {
      const message = await readMessage(context, personId, key)
      if (message === null) return null
      const { reader, event, row, actor } = message
      if (row.my_answer !== 'going' || row.my_recap !== null || row.cancelled_at !== null) return null
      const people = await readMetCandidates(actor, row)
      return people.length === 0 ? null : recapCard(reader, event, people)
    },
  }),
]

interface EventMessage {
  reader: Reader
  event: EventFacts
  row: OccurrenceRow
  /** The recipient, who sees what they may see. */
  actor: ActorContext
}

/** Null once the event has begun, is cancelled or is gone: nobody has to prepare for it any more. */
async function renderComing(
  context: Context,
  personId: string,
  key: z.infer<typeof oneDate>,
  render: (message: EventMessage) => Card | null | Promise<Card | null>,
): Promise<Card | null> {
  const message = await readMessage(context, personId, key)
  if (message === null || message.row.cancelled_at !== null || message.row.starts_at <= context.now) return null
  return await render(message)
}

async function readMessage(
  context: Context,
  personId: string,
  { eventId, startsAt }: z.infer<typeof oneDate>,
): Promise<EventMessage | null> {
  const { tenantId, links } = context
  const actor = { ...context, actor: { tenantId, personId, isProgrammeManager: false } }
  const row = await occurrenceRows(actor)
    .where('occurrences.event_id', '=', eventId)
    .where('occurrences.starts_at', '=', new Date(startsAt))
    .executeTakeFirst()
  const person = await findActivePerson(context, personId)
  if (row === undefined || person === undefined) return null
  return {
    reader: { messages: messagesFor(person.preferred_language), links, timeZone: person.time_zone },
    event: {
      eventId,
      startsAt: row.starts_at,
      allDay: row.all_day,
      title: row.title,
      place: row.place,
      online: row.join_url !== null,
    },
    row,
    actor,
  }
}

function isComing(answer: OccurrenceRow['my_answer']): boolean {
  return answer === 'going' || answer === 'maybe' || answer === 'waiting'
}
