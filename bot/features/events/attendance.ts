import { sql } from 'kysely'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { knownPeople } from '../../db/known-people.ts'
import { awayPeople, toSummary } from '../../db/people.ts'
import { occurrenceId, type OccurrenceRow } from './occurrences.ts'
import { mayBeSeenAt } from '../../db/visible-going.ts'

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

/** Who comes, by occurrence: three queries for any number of occurrences. */
export async function readAttendance(
  context: ActorContext,
  rows: readonly OccurrenceRow[],
): Promise<Map<string, Attendance>> {
  if (rows.length === 0) return new Map()
  const counts = await readCounts(context, rows)
  const faces = Map.groupBy(await readFaces(context, rows), occurrenceId)
  const positions = await readPositions(context, rows)
  return new Map(
    counts.map((count) => {
      const id = occurrenceId(count)
      return [
        id,
        {
          going: count.going,
          waiting: count.waiting,
          knownGoing: count.known_going,
          faces: (faces.get(id) ?? []).map(toSummary),
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
  const counts = await answers(context, rows)
    .where('rsvps.person_id', 'in', knownPeople(context.tx, context.actor.personId))
    .where('rsvps.answer', '=', 'going')
    .where(mayBeSeenAt(eventIdsOf(rows), context.actor))
    .select(['rsvps.event_id', 'rsvps.starts_at'])
    .select((query) => query.fn.countAll<number>().as('known_going'))
    .groupBy(['rsvps.event_id', 'rsvps.starts_at'])
    .execute()
  return new Map(counts.map((row) => [occurrenceId(row), row.known_going]))
}

function eventIdsOf(rows: readonly OccurrenceRow[]): string[] {
  return [...new Set(rows.map((row) => row.event_id))]
}

/** Answers of people who are still here, of the given occurrences. */
function answers(context: ActorContext, rows: readonly OccurrenceRow[]) {
  return context.tx
    .selectFrom('rsvps')
    .where(sql<boolean>`rsvps.event_id = ANY(${eventIdsOf(rows)}::uuid[])`)
    .where(sql<boolean>`rsvps.starts_at = ANY(${[...new Set(rows.map((row) => row.starts_at))]}::timestamptz[])`)
    .where('rsvps.person_id', 'not in', awayPeople(context))
}

async function readCounts(context: ActorContext, rows: readonly OccurrenceRow[]) {
  return await answers(context, rows)
    .leftJoin(knownPeople(context.tx, context.actor.personId).as('known'), 'known.other_id', 'rsvps.person_id')
    .select(['rsvps.event_id', 'rsvps.starts_at'])
    .select([
      sql<number>`count(*) FILTER (WHERE rsvps.answer = 'going')`.as('going'),
      sql<number>`count(*) FILTER (WHERE rsvps.answer = 'waiting')`.as('waiting'),
      sql<number>`count(known.other_id) FILTER (
        WHERE rsvps.answer = 'going' AND ${mayBeSeenAt(eventIdsOf(rows), context.actor)})`.as('known_going'),
    ])
    .groupBy(['rsvps.event_id', 'rsvps.starts_at'])
    .execute()
}

/** Up to three people per occurrence who are going, those the viewer knows first, then who was first to say so. */
async function readFaces(context: ActorContext, rows: readonly OccurrenceRow[]) {
  const ranked = answers(context, rows)
    .leftJoin(knownPeople(context.tx, context.actor.personId).as('known'), 'known.other_id', 'rsvps.person_id')
    .where('rsvps.answer', '=', 'going')
    .where('rsvps.person_id', '<>', context.actor.personId)
    .where(mayBeSeenAt(eventIdsOf(rows), context.actor))
    .select(['rsvps.tenant_id', 'rsvps.event_id', 'rsvps.starts_at', 'rsvps.person_id'])
    .select(
      sql<number>`row_number() OVER (
        PARTITION BY rsvps.event_id, rsvps.starts_at
        ORDER BY known.other_id IS NULL, rsvps.answered_at, rsvps.person_id)`.as('rank'),
    )
  return await context.tx
    .selectFrom(ranked.as('ranked'))
    .innerJoin('people', (join) =>
      join.onRef('people.tenant_id', '=', 'ranked.tenant_id').onRef('people.person_id', '=', 'ranked.person_id'),
    )
    .select(['event_id', 'starts_at', 'people.person_id', 'display_name', 'title', 'department', 'office'])
    .where('rank', '<=', MOST_FACES)
    .orderBy('rank')
    .execute()
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
