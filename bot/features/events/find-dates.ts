import { sql } from 'kysely'
import type { Position } from '../../../shared/search/search-index.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import { startsWithin } from '../../db/starts-within.ts'
import { takesPlace } from '../../db/takes-place.ts'
import { COMING, heldBy } from '../../search/event-documents.ts'
import { findByReadings, type Found, type Wanted } from '../../search/find-by-readings.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { readNamed } from './read-named.ts'

/** More than anybody reads to the end. */
const MOST_EVENTS = 100
const MOST_DATES = 400
/** Most lists are full of what is on within it, and the half year behind it need not be sorted. */
const SOON_MS = 21 * 86_400_000
/** Nothing that began earlier still goes on. */
const LONGEST_EVENT_MS = 31 * 86_400_000
/** The viewer's own groups decide between events whose words fit as well. */
const OWN_GROUP_WEIGHT = 20

/** The next date of an event. */
export interface NextDate {
  event_id: string
  starts_at: Date
}

/**
 * Events to come that a text finds, best first, each with its next date, or the next at the time asked for.
 *
 * @param enough how many are needed: where only a time is asked for, there may be more.
 */
export async function findComing(
  context: ActorContext,
  indexes: SearchIndexes,
  viewer: PersonRow,
  { text, enough }: { text: string; enough: number },
): Promise<Found<NextDate>> {
  const { events } = await indexes.read(context)
  const groups = await readOwnGroups(context)
  return await findByReadings<NextDate>({
    index: events,
    request: {
      text,
      required: [COMING],
      preferred: new Map(groups.map((id) => [heldBy(id), OWN_GROUP_WEIGHT])),
      count: MOST_EVENTS,
    },
    viewer: { now: context.now, timeZone: viewer.time_zone },
    find: async (wanted) => await findNextDates(context, viewer, { ...wanted, enough }),
    keepNamed: async (dates, timeWords) => {
      const named = await readNamed(
        context,
        dates.map((date) => date.event_id),
        timeWords,
      )
      return dates.filter((date) => named.has(date.event_id))
    },
    idOf: (date) => date.event_id,
  })
}

/** Before anything is typed: what the viewer means to come to or the viewer's groups hold, then what comes next. */
export async function readComing(context: ActorContext, viewer: PersonRow, enough: number): Promise<NextDate[]> {
  const { actor } = context
  const own = await comingDates(context, viewer)
    .leftJoin('rsvps as mine', (join) =>
      join
        .onRef('mine.tenant_id', '=', 'occurrences.tenant_id')
        .onRef('mine.event_id', '=', 'occurrences.event_id')
        .onRef('mine.starts_at', '=', 'occurrences.starts_at')
        .on('mine.person_id', '=', actor.personId),
    )
    // Narrows to few events before their dates are read.
    .where(
      sql<boolean>`occurrences.event_id IN (
        SELECT event_id FROM rsvps WHERE person_id = ${actor.personId}
        UNION
        SELECT event_id FROM events WHERE group_id IN (${ownGroups(context)}))`,
    )
    .where((where) =>
      where.or([
        where('mine.answer', 'in', ['going', 'maybe', 'waiting']),
        where.and([where('events.group_id', 'in', ownGroups(context)), where('mine.answer', 'is', null)]),
      ]),
    )
    .orderBy('occurrences.starts_at')
    .orderBy('events.event_id')
    .limit(MOST_DATES)
    .execute()
  // As many more as are needed even if all of the viewer's own are among them.
  const soonest = await readSoonest(context, comingDates(context, viewer), enough)
  return firstOfEach([...own, ...soonest])
}

async function findNextDates(
  context: ActorContext,
  viewer: PersonRow,
  { hits, when, enough }: Wanted & { enough: number },
): Promise<NextDate[]> {
  if (hits?.length === 0) return []
  const dates = comingDates(context, viewer).$if(when !== null, (query) =>
    when === null ? query : query.where(startsWithin(when)),
  )
  if (hits === null) return await readSoonest(context, dates, enough)
  const found = await dates
    .where(oneOf(hits))
    .distinctOn('occurrences.event_id')
    .orderBy('occurrences.event_id')
    .orderBy('occurrences.starts_at')
    .execute()
  const scores = new Map(hits.map(({ id, score }) => [id, score]))
  const score = (date: NextDate): number => scores.get(date.event_id) ?? 0
  return found.toSorted((a, b) => score(b) - score(a) || a.starts_at.getTime() - b.starts_at.getTime())
}

/** Condition: the event is one of the hits. */
export function oneOf(hits: readonly Position[]) {
  return sql<boolean>`events.event_id = ANY(${hits.map(({ id }) => id)}::uuid[])`
}

/** Dates that are not over. A whole day is kept at midnight UTC of its date, and lasts while that date does. */
function comingDates({ tx, now }: ActorContext, viewer: PersonRow) {
  const today = new Date(localDate(now, viewer.time_zone))
  return tx
    .selectFrom('occurrences')
    .innerJoin('events', (join) =>
      join
        .onRef('events.tenant_id', '=', 'occurrences.tenant_id')
        .onRef('events.event_id', '=', 'occurrences.event_id'),
    )
    .where(takesPlace)
    .where('occurrences.starts_at', '>', new Date(now.getTime() - LONGEST_EVENT_MS))
    .where((where) =>
      where.or([
        where('occurrences.ends_at', '>', now),
        where.and([where('events.all_day', '=', true), where('occurrences.starts_at', '>=', today)]),
      ]),
    )
    .select(['occurrences.event_id', 'occurrences.starts_at'])
}

/** In order of time, so what is found within the first weeks is how the whole list begins. */
async function readSoonest(
  { now }: ActorContext,
  dates: ReturnType<typeof comingDates>,
  enough: number,
): Promise<NextDate[]> {
  const ordered = dates.orderBy('occurrences.starts_at').orderBy('events.event_id').limit(MOST_DATES)
  const soon = await ordered.where('occurrences.starts_at', '<', new Date(now.getTime() + SOON_MS)).execute()
  const found = firstOfEach(soon)
  return found.length >= enough || soon.length === MOST_DATES ? found : firstOfEach(await ordered.execute())
}

function firstOfEach(dates: readonly NextDate[]): NextDate[] {
  const first = new Map<string, NextDate>()
  for (const date of dates) if (!first.has(date.event_id)) first.set(date.event_id, date)
  return [...first.values()]
}

async function readOwnGroups(context: ActorContext): Promise<string[]> {
  const rows = await ownGroups(context).execute()
  return rows.map((row) => row.group_id)
}

function ownGroups({ tx, actor }: ActorContext) {
  return tx
    .selectFrom('memberships')
    .select('memberships.group_id')
    .where('memberships.person_id', '=', actor.personId)
    .where('memberships.state', '=', 'joined')
}
