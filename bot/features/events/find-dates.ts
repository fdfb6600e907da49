import { sql } from 'kysely'
import { fold } from '../../../shared/search/fold.ts'
import type { Position } from '../../../shared/search/search-index.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import { startsWithin } from '../../db/starts-within.ts'
import { COMING, heldBy } from '../../search/event-documents.ts'
import { findByReadings, type Found, type Wanted } from '../../search/find-by-readings.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { occurrenceRows, type OccurrenceRow } from './occurrences.ts'

/** More than anybody reads to the end. */
const MOST_EVENTS = 100
const MOST_DATES = 400
/** Nothing that began earlier still goes on. */
const LONGEST_EVENT_MS = 31 * 86_400_000
/** The viewer's own groups decide between events whose words fit as well. */
const OWN_GROUP_WEIGHT = 20

/** Events to come that a text finds, best first, each with its next date, or the next at the time asked for. */
export async function findComing(
  context: ActorContext,
  indexes: SearchIndexes,
  viewer: PersonRow,
  text: string,
): Promise<Found<OccurrenceRow>> {
  const { events } = await indexes.read(context)
  const groups = await readOwnGroups(context)
  return await findByReadings<OccurrenceRow>({
    index: events,
    request: {
      text,
      required: [COMING],
      preferred: new Map(groups.map((id) => [heldBy(id), OWN_GROUP_WEIGHT])),
      count: MOST_EVENTS,
    },
    viewer: { now: context.now, timeZone: viewer.time_zone },
    find: async (wanted) => await findNextDates(context, viewer, wanted),
    isNamed,
    idOf: (row) => row.event_id,
  })
}

/** Before anything is typed: what the viewer means to come to or the viewer's groups hold, then what comes next. */
export async function readComing(context: ActorContext, viewer: PersonRow): Promise<OccurrenceRow[]> {
  const own = await comingRows(context, viewer)
    .where(ownEvents(context))
    .where((where) =>
      where.or([
        where('mine.answer', 'in', ['going', 'maybe', 'waiting']),
        where.and([where('membership.person_id', 'is not', null), where('mine.answer', 'is', null)]),
      ]),
    )
    .orderBy('occurrences.starts_at')
    .orderBy('events.event_id')
    .limit(MOST_DATES)
    .execute()
  return firstOfEach([...own, ...(await soonest(comingRows(context, viewer)))])
}

/** Whether a word is part of what something is called, and not only of its description. */
export function isNamed(row: OccurrenceRow, wanted: readonly string[]): boolean {
  const names = fold([row.title, row.place, row.group_name, row.host_name].join(' ')).split(' ')
  return wanted.some((word) => names.some((name) => name.startsWith(word)))
}

async function findNextDates(
  context: ActorContext,
  viewer: PersonRow,
  { hits, when }: Wanted,
): Promise<OccurrenceRow[]> {
  if (hits?.length === 0) return []
  const rows = comingRows(context, viewer).$if(when !== null, (query) =>
    when === null ? query : query.where(startsWithin(when)),
  )
  if (hits === null) return firstOfEach(await soonest(rows))
  const found = await rows
    .where(oneOf(hits))
    .distinctOn('occurrences.event_id')
    .orderBy('occurrences.event_id')
    .orderBy('occurrences.starts_at')
    .execute()
  const scores = new Map(hits.map(({ id, score }) => [id, score]))
  const score = (row: OccurrenceRow): number => scores.get(row.event_id) ?? 0
  return found.toSorted((a, b) => score(b) - score(a) || a.starts_at.getTime() - b.starts_at.getTime())
}

/** Condition: the event is one of the hits. */
export function oneOf(hits: readonly Position[]) {
  return sql<boolean>`events.event_id = ANY(${hits.map(({ id }) => id)}::uuid[])`
}

/** Dates that are not over. A whole day is kept at midnight UTC of its date, and lasts while that date does. */
function comingRows(context: ActorContext, viewer: PersonRow) {
  const today = new Date(localDate(context.now, viewer.time_zone))
  return occurrenceRows(context)
    .where('events.cancelled_at', 'is', null)
    .where('occurrences.starts_at', '>', new Date(context.now.getTime() - LONGEST_EVENT_MS))
    .where((where) =>
      where.or([
        where('occurrences.ends_at', '>', context.now),
        where.and([where('events.all_day', '=', true), where('occurrences.starts_at', '>=', today)]),
      ]),
    )
}

async function soonest(rows: ReturnType<typeof comingRows>): Promise<OccurrenceRow[]> {
  return await rows.orderBy('occurrences.starts_at').orderBy('events.event_id').limit(MOST_DATES).execute()
}

function firstOfEach(rows: readonly OccurrenceRow[]): OccurrenceRow[] {
  const first = new Map<string, OccurrenceRow>()
  for (const row of rows) if (!first.has(row.event_id)) first.set(row.event_id, row)
  return [...first.values()]
}

/** Narrows to few events by indexes before anything is joined. */
function ownEvents({ actor }: ActorContext) {
  return sql<boolean>`occurrences.event_id IN (
    SELECT event_id FROM rsvps WHERE person_id = ${actor.personId}
    UNION
    SELECT events.event_id FROM events JOIN memberships USING (tenant_id, group_id)
    WHERE memberships.person_id = ${actor.personId} AND memberships.state = 'joined')`
}

async function readOwnGroups({ tx, actor }: ActorContext): Promise<string[]> {
  const rows = await tx
    .selectFrom('memberships')
    .select('group_id')
    .where('person_id', '=', actor.personId)
    .where('state', '=', 'joined')
    .execute()
  return rows.map((row) => row.group_id)
}
