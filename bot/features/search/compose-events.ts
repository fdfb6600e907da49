import { sql, type SqlBool } from 'kysely'
import { dayAndTime } from '../../../shared/i18n/dates.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { card, linkButton, text, title } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import type { ComposeCommand, ComposeResult, LinkPreview } from '../../conversation.ts'
import { readActivePerson } from '../../db/people.ts'
import type { Links } from '../../links.ts'
import { everyWordIn, readSearchText } from './matching.ts'
import { shorten } from '../../cards/shorten.ts'

const LOCALE = 'en-GB'
/** The whole of it is one tap away. */
const LONGEST_DESCRIPTION = 500

interface FoundEvent {
  event_id: string
  title: string
  description: string
  place: string | null
  join_url: string | null
  all_day: boolean
  starts_at: Date
  host_name: string | null
}

export const composeEvents: ComposeCommand = {
  id: 'searchEvents',
  async search(context, query) {
    const viewer = await readActivePerson(context, context.actor.personId)
    const messages = messagesFor(viewer.preferred_language)
    const typed = query.parameters['text'] ?? ''
    const { words, isUnanswerable } = readSearchText(typed)
    const found = isUnanswerable
      ? []
      : await upcoming(context)
          .where(everyWordIn(words, ['events.folded_text']))
          .orderBy('starts_at')
          .orderBy('events.event_id')
          .offset(query.skip)
          .limit(query.count)
          .execute()
    return {
      results: found.map((event) => eventResult(messages, context, event, viewer.time_zone)),
      message: typed.trim() === '' ? messages.search.noEventYet : messages.search.noEvent(shorten(typed, 60)),
    }
  },
}

export const eventPreview: LinkPreview = {
  subject: 'event',
  async preview(context, eventId, startsAt) {
    const viewer = await readActivePerson(context, context.actor.personId)
    const dates = upcoming(context).where('events.event_id', '=', eventId)
    const named =
      startsAt === null ? undefined : await dates.where('occurrences.starts_at', '=', startsAt).executeTakeFirst()
    const event = named ?? (await dates.executeTakeFirst())
    return event === undefined ? null : eventResult(messagesFor(null), context, event, viewer.time_zone)
  },
}

/** Events with the next of their dates. */
function upcoming({ tx, now }: ActorContext) {
  return tx
    .selectFrom('events')
    .innerJoin('occurrences', 'occurrences.event_id', 'events.event_id')
    .leftJoin('people as host', (join) =>
      join
        .onRef('host.person_id', '=', 'events.host_id')
        .on(sql<SqlBool>`host.account_enabled AND (host.leave_at IS NULL OR host.leave_at > ${now})`),
    )
    .where('events.cancelled_at', 'is', null)
    .where('occurrences.ends_at', '>', now)
    .groupBy(['events.tenant_id', 'events.event_id', 'host.display_name'])
    .select([
      'events.event_id',
      'events.title',
      'events.description',
      'events.place',
      'events.join_url',
      'events.all_day',
    ])
    .select([sql<Date>`min(occurrences.starts_at)`.as('starts_at'), 'host.display_name as host_name'])
}

function eventResult(messages: Messages, context: ActorContext, event: FoundEvent, timeZone: string): ComposeResult {
  const when = event.all_day
    ? messages.events.allDay(event.starts_at)
    : dayAndTime(LOCALE, event.starts_at, timeZone, context.now)
  return {
    title: event.title,
    text: [when, placeOf(messages, event)].join(' · '),
    card: eventCard(messages, context.links, event),
  }
}

/** Each reader's own Teams writes the time, in that reader's zone and language; a whole day has no zone. */
function whenInChat(messages: Messages, event: FoundEvent): string {
  if (event.all_day) return messages.events.allDay(event.starts_at)
  const instant = event.starts_at.toISOString().replace(/\.\d+Z$/, 'Z')
  return `{{DATE(${instant}, SHORT)}} {{TIME(${instant})}}`
}

function eventCard(messages: Messages, links: Links, event: FoundEvent): Card {
  const names = messages.search.event
  const url = links.tab('events', `event/${event.event_id}/${event.starts_at.toISOString()}`)
  return {
    ...card({
      summary: event.title,
      body: [
        title(event.title),
        ...(event.description === '' ? [] : [text(shorten(event.description, LONGEST_DESCRIPTION))]),
        {
          type: 'FactSet',
          spacing: 'Medium',
          facts: [
            { title: names.when, value: whenInChat(messages, event) },
            { title: names.where, value: placeOf(messages, event) },
            ...(event.host_name === null ? [] : [{ title: names.host, value: event.host_name }]),
          ],
        },
      ],
      actions: [linkButton(names.open, url, { style: 'positive' })],
    }),
    metadata: { webUrl: url },
  }
}

function placeOf(messages: Messages, event: FoundEvent): string {
  const names = messages.search.event
  if (event.place !== null && event.place !== '') return event.place
  return event.join_url === null ? names.unknownPlace : names.online
}
