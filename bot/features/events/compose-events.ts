import { createViewerTimes } from '../../../shared/events/viewer-times.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { mentions } from '../../../shared/search/mentions.ts'
import { shorten } from '../../cards/shorten.ts'
import type { ActorContext } from '../../context.ts'
import type { ComposeCommand, ComposeQuery, ComposeResult, LinkPreview } from '../../conversation.ts'
import { readActivePerson, toWorkingHours, type PersonRow } from '../../db/people.ts'
import { takesPlace } from '../../db/takes-place.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { countKnownGoing } from './attendance.ts'
import { placeOf, publicEventCard } from './public-event-card.ts'
import { findComing, readComing } from './find-dates.ts'
import { describedRows, occurrenceId, readOccurrences, type DescribedRow } from './occurrences.ts'

const LONGEST_QUOTE = 60

/** Who reads a line of the list: the searching person alone. */
interface Reader {
  messages: Messages
  viewer: PersonRow
  now: Date
}

export function createComposeEvents(indexes: SearchIndexes): ComposeCommand {
  return {
    id: 'searchEvents',
    async search(context, query) {
      const viewer = await readActivePerson(context, context.actor.personId)
      const messages = messagesFor(viewer.preferred_language)
      const typed = query.parameters['text'] ?? ''
      const page = await readPage(context, indexes, viewer, query)
      const known = await countKnownGoing(context, page)
      const reader = { messages, viewer, now: context.now }
      return {
        results: page.map((row) =>
          eventResult(context, reader, row, describeFit(reader, row, known.get(occurrenceId(row)) ?? 0)),
        ),
        message:
          typed.trim() === '' ? messages.search.noEventYet : messages.search.noEvent(shorten(typed, LONGEST_QUOTE)),
      }
    },
  }
}

export const eventPreview: LinkPreview = {
  subject: 'event',
  async preview(context, eventId, startsAt) {
    const viewer = await readActivePerson(context, context.actor.personId)
    const dates = describedRows(context)
      .where('events.event_id', '=', eventId)
      .where(takesPlace)
      .where('occurrences.ends_at', '>', context.now)
      .orderBy('occurrences.starts_at')
    const named =
      startsAt === null ? undefined : await dates.where('occurrences.starts_at', '=', startsAt).executeTakeFirst()
    const row = named ?? (await dates.limit(1).executeTakeFirst())
    const reader = { messages: messagesFor(null), viewer, now: context.now }
    return row === undefined ? null : eventResult(context, reader, row, null)
  },
}

async function readPage(
  context: ActorContext,
  indexes: SearchIndexes,
  viewer: PersonRow,
  { parameters, skip, count }: ComposeQuery,
): Promise<DescribedRow[]> {
  const text = parameters['text'] ?? ''
  const enough = skip + count
  const dates =
    text.trim() === ''
      ? await readComing(context, viewer, enough)
      : (await findComing(context, indexes, viewer, { text, enough })).rows
  return await readOccurrences(context, dates.slice(skip, skip + count))
}

function eventResult(
  { links }: ActorContext,
  { messages, viewer, now }: Reader,
  row: DescribedRow,
  why: string | null,
): ComposeResult {
  const when = row.all_day
    ? messages.events.allDay(row.starts_at)
    : messages.events.when(row.starts_at, viewer.time_zone, now)
  return {
    title: row.title,
    text: [when, placeOf(messages, row), why].filter((part) => part !== null).join(' · '),
    card: publicEventCard(messages, links, row),
  }
}

/** One true thing that speaks for the event, for the searching person's eyes; null where there is none. */
function describeFit({ messages, viewer }: Reader, row: DescribedRow, knownGoing: number): string | null {
  const words = messages.events.fits
  if (row.my_answer === 'going') return words.going
  // Who shows a membership to few may search in front of many.
  if (row.group_name !== null && row.my_visibility === 'everyone') return words.yourGroup(row.group_name)
  if (knownGoing > 0) return words.known(knownGoing)
  const interest = interestIn(viewer, row)
  if (interest !== undefined) return words.interest(interest)
  return isAtLunch(viewer, row) ? words.lunch : null
}

/** What an ERG holds is no matter of interests: the word could stand for belief, health, origin or family. */
function interestIn({ interests, wants_to_learn: wishes }: PersonRow, row: DescribedRow): string | undefined {
  if (row.group_kind === 'erg') return undefined
  return [...interests, ...wishes].find((term) => mentions(`${row.title} ${row.description}`, term))
}

function isAtLunch(viewer: PersonRow, row: DescribedRow): boolean {
  const times = { startsAt: row.starts_at, endsAt: row.ends_at, allDay: row.all_day, timeZone: row.time_zone }
  return createViewerTimes(toWorkingHours(viewer))(times).inLunchHour
}
