import type { Output } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import { startsWithin } from '../../db/starts-within.ts'
import { takesPlace } from '../../db/takes-place.ts'
import { findByReadings, type Found, type Wanted } from '../../search/find-by-readings.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { oneOf } from './find-dates.ts'
import { occurrenceId, occurrenceRows, type OccurrenceRow } from './occurrences.ts'
import { readNamed } from './read-named.ts'
import { toCards, toDates } from './to-cards.ts'

const LONGEST_PERIOD_MS = 62 * 86_400_000
/** More than anybody reads; a bound for a calendar that went wrong. */
const MOST_OCCURRENCES = 1_000

interface Filters {
  /** ISO instants; an event counts from its start, and `to` itself is outside. */
  from: string
  to: string
  text?: string | undefined
  groupId?: string | undefined
  /** With both ways chosen, either is enough. */
  online?: boolean | undefined
  inPerson?: boolean | undefined
  myGroups?: boolean | undefined
}

interface Period {
  from: Date
  to: Date
}

/**
 * Events that start in a period, in order; with a text those that it finds there, and a time in the
 * text narrows the period. A cancelled event stays with those who meant to come.
 *
 * @throws AppError `invalid-input` where the period is empty or longer than 62 days.
 */
export async function searchEvents(
  context: ActorContext,
  indexes: SearchIndexes,
  filters: Filters,
): Promise<Output<'searchEvents'>> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const { rows, match } = await findDates(context, indexes, viewer, filters)
  return { items: await toCards(context, viewer, rows), match }
}

/** The same events; nothing is read of who comes to them. */
export async function searchEventDates(
  context: ActorContext,
  indexes: SearchIndexes,
  filters: Filters,
): Promise<Output<'searchEventDates'>> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const { rows, match } = await findDates(context, indexes, viewer, filters)
  return { items: toDates(viewer, rows), match }
}

async function findDates(
  context: ActorContext,
  indexes: SearchIndexes,
  viewer: PersonRow,
  filters: Filters,
): Promise<Found<OccurrenceRow>> {
  const period = { from: new Date(filters.from), to: new Date(filters.to) }
  if (period.to <= period.from || period.to.getTime() - period.from.getTime() > LONGEST_PERIOD_MS) {
    throw new AppError('invalid-input', { detail: 'The period must be between 0 and 62 days long' })
  }
  const { rows, match } = await findWithin(context, indexes, viewer, { ...filters, period })
  return { rows: rows.toSorted(byTime), match }
}

async function findWithin(
  context: ActorContext,
  indexes: SearchIndexes,
  viewer: PersonRow,
  { text = '', period, ...filters }: Filters & { period: Period },
): Promise<Found<OccurrenceRow>> {
  const find = async ({ hits, when }: Wanted): Promise<OccurrenceRow[]> =>
    await datesIn(context, period, filters)
      .$if(hits !== null, (query) => query.where(oneOf(hits ?? [])))
      .$if(when !== null, (query) => (when === null ? query : query.where(startsWithin(when))))
      .execute()
  if (text.trim() === '') return { rows: await find({ hits: null, when: null }), match: 'all' }
  const { events } = await indexes.read(context)
  return await findByReadings<OccurrenceRow>({
    index: events,
    request: { text, count: MOST_OCCURRENCES },
    viewer: { now: context.now, timeZone: viewer.time_zone, within: period },
    find,
    keepNamed: async (rows, timeWords) => {
      const named = await readNamed(context, [...new Set(rows.map((row) => row.event_id))], timeWords)
      return rows.filter((row) => named.has(row.event_id))
    },
    idOf: occurrenceId,
  })
}

function datesIn(
  context: ActorContext,
  { from, to }: Period,
  { groupId, online, inPerson, myGroups }: Omit<Filters, 'from' | 'to' | 'text'>,
) {
  return occurrenceRows(context)
    .where('occurrences.starts_at', '>=', from)
    .where('occurrences.starts_at', '<', to)
    .where((where) => where.or([takesPlace, where('mine.answer', 'in', ['going', 'maybe', 'waiting'])]))
    .$if(groupId !== undefined, (query) => query.where('events.group_id', '=', groupId ?? ''))
    .$if(myGroups === true, (query) => query.where('membership.person_id', 'is not', null))
    .$if(online === true || inPerson === true, (query) =>
      query.where((where) =>
        where.or([
          ...(online === true ? [where('events.join_url', 'is not', null)] : []),
          ...(inPerson === true ? [where('events.place', 'is not', null)] : []),
        ]),
      ),
    )
    .orderBy('occurrences.starts_at')
    .orderBy('events.title')
    .limit(MOST_OCCURRENCES)
}

function byTime(a: OccurrenceRow, b: OccurrenceRow): number {
  return a.starts_at.getTime() - b.starts_at.getTime()
}
