import { sql, type SqlBool } from 'kysely'
import type { EventQuestions } from '../../../shared/events/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { takesPlace } from '../../db/takes-place.ts'
import { readMetCandidates } from './afterwards/read-recap.ts'
import { readOccurrences, type DateKey, type OccurrenceRow } from './occurrences.ts'

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
export async function findQuestions(context: ActorContext): Promise<Record<keyof EventQuestions, OccurrenceRow[]>> {
  const dates = await readDates(context)
  const toConfirm = dates.filter((date) => date.is_to_confirm).slice(0, MOST_TO_CONFIRM)
  const recaps = await findRecaps(
    context,
    dates.filter((date) => date.is_past),
  )
  const hostsWanted = firstOfEach(dates.filter((date) => date.wants_host)).slice(0, MOST_HOSTS_WANTED)
  const rows = await readOccurrences(context, [...toConfirm, ...recaps, ...hostsWanted])
  const recapsEnd = toConfirm.length + recaps.length
  return {
    toConfirm: rows.slice(0, toConfirm.length),
    recaps: rows.slice(toConfirm.length, recapsEnd),
    hostsWanted: rows.slice(recapsEnd),
  }
}

type AskingDate = Awaited<ReturnType<typeof readDates>>[number]

/** Dates that the viewer means or meant to come to and that ask anything, in order of time; mostly there is none. */
async function readDates(context: ActorContext) {
  const asks = { is_to_confirm: isToConfirm(context), is_past: isPast(context), wants_host: wantsHost(context) }
  return await context.tx
    .selectFrom('rsvps as mine')
    .innerJoin('occurrences', (join) =>
      join
        .onRef('occurrences.tenant_id', '=', 'mine.tenant_id')
        .onRef('occurrences.event_id', '=', 'mine.event_id')
        .onRef('occurrences.starts_at', '=', 'mine.starts_at'),
    )
    .innerJoin('events', (join) =>
      join.onRef('events.tenant_id', '=', 'mine.tenant_id').onRef('events.event_id', '=', 'mine.event_id'),
    )
    .select(['occurrences.event_id', 'occurrences.starts_at', 'occurrences.ends_at'])
    .select([asks.is_to_confirm.as('is_to_confirm'), asks.is_past.as('is_past'), asks.wants_host.as('wants_host')])
    .where('mine.person_id', '=', context.actor.personId)
    .where('mine.answer', 'in', ['going', 'maybe'])
    .where(takesPlace)
    .where((where) => where.or(Object.values(asks)))
    .orderBy('occurrences.starts_at')
    .execute()
}

/** A maybe, or a place that others wait for and that the viewer took so long ago. */
function isToConfirm({ now }: ActorContext) {
  return sql<SqlBool>`(occurrences.starts_at > ${now} AND occurrences.starts_at <= ${later(now, CONFIRM_MS)} AND (
    mine.answer = 'maybe'
    OR mine.answered_at < occurrences.starts_at - ${CONFIRM_MS} * interval '1 millisecond' AND EXISTS (
      SELECT FROM rsvps AS waiting
      WHERE waiting.tenant_id = mine.tenant_id AND waiting.event_id = mine.event_id
        AND waiting.starts_at = mine.starts_at AND waiting.answer = 'waiting'
    )))`
}

function isPast({ now }: ActorContext) {
  return sql<SqlBool>`(mine.answer = 'going' AND mine.recap IS NULL
    AND occurrences.ends_at <= ${now} AND occurrences.ends_at > ${later(now, -RECAP_MS)})`
}

function wantsHost({ now, actor }: ActorContext) {
  return sql<SqlBool>`(occurrences.starts_at > ${now} AND events.host_id IS NULL AND events.host_sought_at IS NOT NULL
    AND events.event_id NOT IN (SELECT event_id FROM host_declines WHERE person_id = ${actor.personId}))`
}

function later(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms)
}

/** The latest, where there is somebody whom the viewer may have met. */
async function findRecaps(context: ActorContext, past: readonly AskingDate[]): Promise<DateKey[]> {
  const latest = past.toSorted((a, b) => b.ends_at.getTime() - a.ends_at.getTime()).slice(0, MOST_RECAPS)
  const recaps: DateKey[] = []
  for (const row of latest) {
    if ((await readMetCandidates(context, row)).length > 0) recaps.push(row)
  }
  return recaps
}

/** The next date of each event. */
function firstOfEach(dates: readonly AskingDate[]): AskingDate[] {
  return dates.filter(({ event_id: id }, index) => dates.findIndex((date) => date.event_id === id) === index)
}
