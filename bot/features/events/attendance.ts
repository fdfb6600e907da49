import { sql, type SqlBool } from 'kysely'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { knownPeople } from '../../db/known-people.ts'
import { awayPeople, isActive, toSummary } from '../../db/people.ts'
import { occurrenceId, type OccurrenceRow } from './occurrences.ts'
import { mayBeSeen } from '../../db/visible-going.ts'

const MOST_FACES = 3

export interface Attendance {
  going: number
  waiting: number
  knownGoing: number
  faces: PersonSummary[]
  /** The viewer's place on the waiting list, 1 being next. */
  waitingPosition: number | null
}

export const nobodyYet: Attendance = { going: 0, waiting: 0, knownGoing: 0, faces: [], waitingPosition: null }

/** Who comes, by occurrence: the same few queries for any number of occurrences. */
export async function readAttendance(
  context: ActorContext,
  rows: readonly OccurrenceRow[],
): Promise<Map<string, Attendance>> {
  if (rows.length === 0) return new Map()
  const counts = await readCounts(context, rows)
  const known = Map.groupBy(await readKnownFaces(context, rows), occurrenceId)
  const first = Map.groupBy(await readFirstFaces(context, rows), occurrenceId)
  const positions = await readPositions(context, rows)
  return new Map(
    counts.map((count) => {
      const id = occurrenceId(count)
      const theirs = known.get(id) ?? []
      return [
        id,
        {
          going: count.going,
          waiting: count.waiting,
          knownGoing: theirs[0]?.known_going ?? 0,
          faces: chooseFaces([...theirs, ...(first.get(id) ?? [])]),
          waitingPosition: positions.get(id) ?? null,
        },
      ]
    }),
  )
}

/** How many people whom the viewer knows are going, as far as the viewer may see it; one query that begins with them. */
export async function countKnownGoing(
  context: ActorContext,
  rows: readonly OccurrenceRow[],
): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map()
  const counts = await knownGoing(context, rows)
    .select(['rsvps.event_id', 'rsvps.starts_at'])
    .select((query) => query.fn.countAll<number>().as('known_going'))
    .groupBy(['rsvps.event_id', 'rsvps.starts_at'])
    .execute()
  return new Map(counts.map((row) => [occurrenceId(row), row.known_going]))
}

/** The given occurrences, each once, as a table: in two lists, each of all pairs of them would be looked for. */
function datesOf(rows: readonly OccurrenceRow[]) {
  const dates = [...new Map(rows.map((row) => [occurrenceId(row), row])).values()]
  const eventIds = dates.map((row) => row.event_id)
  const starts = dates.map((row) => row.starts_at)
  return sql<{ event_id: string; starts_at: Date }>`unnest(${eventIds}::uuid[], ${starts}::timestamptz[])`
}

/** Answers of people who are still here, of the given occurrences. */
function answers(context: ActorContext, rows: readonly OccurrenceRow[]) {
  return context.tx
    .selectFrom(datesOf(rows).as<'dates'>(sql`dates (event_id, starts_at)`))
    .innerJoin('rsvps', (join) =>
      join.onRef('rsvps.event_id', '=', 'dates.event_id').onRef('rsvps.starts_at', '=', 'dates.starts_at'),
    )
    .where('rsvps.person_id', 'not in', awayPeople(context))
}

/** Answers of people whom the viewer knows and may see there: few, so each is asked whether they are here and seen. */
function knownGoing({ tx, actor, now }: ActorContext, rows: readonly OccurrenceRow[]) {
  return (
    tx
      .selectFrom(datesOf(rows).as<'dates'>(sql`dates (event_id, starts_at)`))
      .innerJoin('rsvps', (join) =>
        join.onRef('rsvps.event_id', '=', 'dates.event_id').onRef('rsvps.starts_at', '=', 'dates.starts_at'),
      )
      .innerJoin('people', (join) =>
        join.onRef('people.tenant_id', '=', 'rsvps.tenant_id').onRef('people.person_id', '=', 'rsvps.person_id'),
      )
      // As an array they are read once, and need not be joined in some order.
      .where(sql<SqlBool>`rsvps.person_id = ANY(ARRAY(${knownPeople(tx, actor.personId)}))`)
      .where('rsvps.answer', '=', 'going')
      .where(isActive(now))
      .where(mayBeSeen(actor))
  )
}

async function readCounts(context: ActorContext, rows: readonly OccurrenceRow[]) {
  return await answers(context, rows)
    .select(['rsvps.event_id', 'rsvps.starts_at'])
    .select([
      sql<number>`count(*) FILTER (WHERE rsvps.answer = 'going')`.as('going'),
      sql<number>`count(*) FILTER (WHERE rsvps.answer = 'waiting')`.as('waiting'),
    ])
    .groupBy(['rsvps.event_id', 'rsvps.starts_at'])
    .execute()
}

type Face = Parameters<typeof toSummary>[0]

/** People the viewer knows, then who was first to say so. */
function chooseFaces(people: readonly Face[]): PersonSummary[] {
  const byId = new Map(people.map((person) => [person.person_id, person]))
  return [...byId.values()].slice(0, MOST_FACES).map(toSummary)
}

/** Of those the viewer knows and may see there the first to say so, and how many there are. */
async function readKnownFaces(context: ActorContext, rows: readonly OccurrenceRow[]) {
  const inOrder = sql`PARTITION BY rsvps.event_id, rsvps.starts_at ORDER BY rsvps.answered_at, rsvps.person_id`
  const ranked = knownGoing(context, rows)
    .select(['rsvps.event_id', 'rsvps.starts_at'])
    .select(['people.person_id', 'display_name', 'title', 'department', 'office'])
    .select([
      sql<number>`count(*) OVER (PARTITION BY rsvps.event_id, rsvps.starts_at)`.as('known_going'),
      sql<number>`row_number() OVER (${inOrder})`.as('rank'),
    ])
  return await context.tx
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('rank', '<=', MOST_FACES)
    .orderBy('rank')
    .execute()
}

/**
 * The first to say so whom the viewer may see there: a few looks into an index for each, however many are going. Who
 * comes is hidden by groups alone, so it is not asked where none holds the event.
 */
async function readFirstFaces(
  { tx, actor, now }: ActorContext,
  rows: readonly OccurrenceRow[],
): Promise<(Face & { event_id: string; starts_at: Date })[]> {
  const ofGroups = [...new Set(rows.filter((row) => row.group_id !== null).map((row) => row.event_id))]
  const { rows: faces } = await sql<Face & { event_id: string; starts_at: Date }>`
    SELECT dates.event_id, dates.starts_at, first.*
    FROM ${datesOf(rows)} AS dates (event_id, starts_at) CROSS JOIN LATERAL (
      SELECT people.person_id, display_name, title, department, office
      FROM rsvps JOIN people USING (tenant_id, person_id)
      WHERE rsvps.event_id = dates.event_id AND rsvps.starts_at = dates.starts_at AND rsvps.answer = 'going'
        AND rsvps.person_id <> ${actor.personId} AND ${isActive(now)}
        AND (dates.event_id <> ALL(${ofGroups}::uuid[]) OR ${mayBeSeen(actor)})
      ORDER BY rsvps.answered_at, rsvps.person_id LIMIT ${MOST_FACES}
    ) AS first`.execute(tx)
  return faces
}

async function readPositions(context: ActorContext, rows: readonly OccurrenceRow[]): Promise<Map<string, number>> {
  const waiting = rows.filter((row) => row.my_answer === 'waiting')
  if (waiting.length === 0) return new Map()
  const ranked = answers(context, waiting)
    .where('rsvps.answer', '=', 'waiting')
    .select(['rsvps.event_id', 'rsvps.starts_at', 'rsvps.person_id'])
    .select(
      sql<number>`row_number() OVER (
        PARTITION BY rsvps.event_id, rsvps.starts_at
        ORDER BY rsvps.answered_at, rsvps.person_id)`.as('position'),
    )
  const mine = await context.tx
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('person_id', '=', context.actor.personId)
    .execute()
  return new Map(mine.map((row) => [occurrenceId(row), row.position]))
}
