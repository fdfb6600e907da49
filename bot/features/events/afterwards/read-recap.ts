import { sql, type SqlBool } from 'kysely'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { Recap } from '../../../../shared/events/schemas.ts'
import type { ActorContext } from '../../../context.ts'
import { toSummary } from '../../../db/people.ts'
import { isShownTo } from '../../../db/visible-going.ts'
import { occurrenceRows, type DateKey, type OccurrenceRow } from '../occurrences.ts'
import type { Occurrence } from '../places.ts'
import { readGoing, type Goer } from '../read-going.ts'
import { whereNow } from '../where-now.ts'

/** An event that is over and to which the actor was going, with whom they may have met there. */
export interface Past {
  row: OccurrenceRow
  at: Occurrence
  people: Goer[]
}

/** @throws AppError `not-found` for whoever was not going; `conflict` where it is not over, or was cancelled. */
export async function readPast(context: ActorContext, named: Occurrence): Promise<Past> {
  const at = await whereNow(context, named)
  const row = await occurrenceRows(context)
    .where('occurrences.event_id', '=', at.eventId)
    .where('occurrences.starts_at', '=', at.startsAt)
    .executeTakeFirst()
  if (row === undefined || row.my_answer !== 'going') {
    throw new AppError('not-found', { detail: `Nobody asks ${context.actor.personId} about ${at.eventId}` })
  }
  if (row.cancelled_at !== null || row.ends_at > context.now) {
    throw new AppError('conflict', { detail: 'It has not taken place' })
  }
  return { row, at, people: await readMetCandidates(context, row) }
}

/** Everybody else who was to come and has not said they did not; each of the two may see the other there. */
export async function readMetCandidates(context: ActorContext, row: DateKey): Promise<Goer[]> {
  const [going, fitting] = [await readGoing(context, row), await readFitting(context, row)]
  return going
    .filter((person) => fitting.has(person.person_id) && !person.is_avoided)
    .toSorted((a, b) => Number(a.is_known) - Number(b.is_known))
}

async function readFitting({ tx, actor }: ActorContext, row: DateKey): Promise<Set<string>> {
  const seesActor = isShownTo({ seen: sql`${actor.personId}::uuid`, viewer: sql`rsvps.person_id` })
  const rows = await tx
    .selectFrom('rsvps')
    .select('person_id')
    .where('event_id', '=', row.event_id)
    .where('starts_at', '=', row.starts_at)
    .where('answer', '=', 'going')
    .where(sql<SqlBool>`rsvps.recap IS DISTINCT FROM 'absent' AND ${seesActor}`)
    .execute()
  return new Set(rows.map(({ person_id: personId }) => personId))
}

/** The question whom the actor has met, for the page. */
export async function readRecap(context: ActorContext, key: { eventId: string; startsAt: string }): Promise<Recap> {
  const { row, at, people } = await readPast(context, { eventId: key.eventId, startsAt: new Date(key.startsAt) })
  return {
    eventId: at.eventId,
    startsAt: at.startsAt.toISOString(),
    title: row.title,
    endsAt: row.ends_at.toISOString(),
    answered: row.my_recap !== null,
    people: people.map((person) => ({ person: toSummary(person), known: person.is_known })),
  }
}
