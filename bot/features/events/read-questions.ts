import { sql, type SqlBool } from 'kysely'
import type { EventQuestions } from '../../../shared/events/schemas.ts'
import type { ActorContext } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import { takesPlace } from '../../db/takes-place.ts'
import { readMetCandidates } from './afterwards/read-recap.ts'
import { occurrenceRows, type OccurrenceRow } from './occurrences.ts'
import { toCards } from './to-cards.ts'

/** So long before it begins somebody is asked whether they still come. */
const CONFIRM_MS = 2 * 86_400_000
/** Nobody remembers for longer whom they met. */
const RECAP_MS = 7 * 86_400_000
const MOST_TO_CONFIRM = 5
/** Older ones are still to be found among the events. */
const MOST_RECAPS = 2
/** The next one waits until then. */
const MOST_HOSTS_WANTED = 2

/** What the events of these days ask the viewer: whether they come, whom they met, and whether they would host. */
export async function readEventQuestions(context: ActorContext, viewer: PersonRow): Promise<EventQuestions> {
  const [toConfirm, past] = [await readToConfirm(context), await readPast(context)]
  const recaps: OccurrenceRow[] = []
  for (const row of past) {
    if ((await readMetCandidates(context, row)).length > 0) recaps.push(row)
  }
  const hostsWanted = await readHostsWanted(context)
  const cards = await toCards(context, viewer, [...toConfirm, ...recaps, ...hostsWanted])
  const recapsEnd = toConfirm.length + recaps.length
  return {
    toConfirm: cards.slice(0, toConfirm.length),
    recaps: cards.slice(toConfirm.length, recapsEnd),
    hostsWanted: cards.slice(recapsEnd),
  }
}

/** Those of a maybe, and those who hold a place that others wait for and said so long ago. */
async function readToConfirm(context: ActorContext): Promise<OccurrenceRow[]> {
  const othersWait = sql<SqlBool>`EXISTS (
    SELECT FROM rsvps AS waiting
    WHERE waiting.tenant_id = mine.tenant_id AND waiting.event_id = mine.event_id
      AND waiting.starts_at = mine.starts_at AND waiting.answer = 'waiting'
  )`
  const saidLongAgo = sql<SqlBool>`mine.answered_at < occurrences.starts_at - ${CONFIRM_MS} * interval '1 millisecond'`
  return await occurrenceRows(context)
    .where('occurrences.starts_at', '>', context.now)
    .where('occurrences.starts_at', '<=', new Date(context.now.getTime() + CONFIRM_MS))
    .where(takesPlace)
    .where((where) =>
      where.or([
        where('mine.answer', '=', 'maybe'),
        where.and([where('mine.answer', '=', 'going'), othersWait, saidLongAgo]),
      ]),
    )
    .orderBy('occurrences.starts_at')
    .limit(MOST_TO_CONFIRM)
    .execute()
}

async function readPast(context: ActorContext): Promise<OccurrenceRow[]> {
  return await occurrenceRows(context)
    .where('mine.answer', '=', 'going')
    .where('mine.recap', 'is', null)
    .where('occurrences.ends_at', '<=', context.now)
    .where('occurrences.ends_at', '>', new Date(context.now.getTime() - RECAP_MS))
    .where(takesPlace)
    .orderBy('occurrences.ends_at', 'desc')
    .limit(MOST_RECAPS)
    .execute()
}

/** The next date of each. */
async function readHostsWanted(context: ActorContext): Promise<OccurrenceRow[]> {
  const dates = await occurrenceRows(context)
    .where('mine.answer', 'in', ['going', 'maybe'])
    .where('occurrences.starts_at', '>', context.now)
    .where('events.host_id', 'is', null)
    .where('events.host_sought_at', 'is not', null)
    .where(takesPlace)
    .where('events.event_id', 'not in', (query) =>
      query.selectFrom('host_declines').select('event_id').where('person_id', '=', context.actor.personId),
    )
    .orderBy('occurrences.starts_at')
    .execute()
  const isFirst = ({ event_id }: OccurrenceRow, index: number): boolean =>
    dates.findIndex((date) => date.event_id === event_id) === index
  return dates.filter(isFirst).slice(0, MOST_HOSTS_WANTED)
}
