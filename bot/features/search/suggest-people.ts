import { sql } from 'kysely'
import type { SearchIndex } from '../../../shared/search/search-index.ts'
import type { ActorContext } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import { queryPeople, readPeople, type FoundPerson } from './people-query.ts'

/** Older ones no longer wait; they are in Hallway. */
const MOST_INTRODUCTIONS = 5

/**
 * Who is most useful before anything is typed: people the viewer has been introduced to and has not
 * met yet, then mentors who fit and have room; where there are none, any mentor; else any colleague.
 */
export async function suggestPeople(
  context: ActorContext,
  { index, viewer }: { index: SearchIndex; viewer: PersonRow },
  { mentorsOnly, skip, count }: { mentorsOnly: boolean; skip: number; count: number },
): Promise<{ people: FoundPerson[]; introduced: readonly string[] }> {
  const waiting = mentorsOnly ? [] : await readPeople(context, await readWaitingIntroductions(context))
  const introduced = waiting.map((person) => person.person_id)
  const shown = waiting.slice(skip, skip + count)
  const page = { skip: Math.max(0, skip - waiting.length), count: count - shown.length }
  if (page.count === 0) return { people: shown, introduced }
  for (const filter of [{ mentor: true, hasRoom: true }, { mentor: true }, {}]) {
    const query = { text: '', without: introduced, ...filter, ...page }
    const { people, total } = await queryPeople(context, { index, viewer }, query)
    if (total > 0) return { people: [...shown, ...people], introduced }
  }
  return { people: shown, introduced }
}

/** The other halves of introductions after which the two have not met yet, the newest first. */
async function readWaitingIntroductions({ tx, actor }: ActorContext): Promise<string[]> {
  const other = sql<string>`CASE WHEN first_id = ${actor.personId} THEN second_id ELSE first_id END`
  const rows = await tx
    .selectFrom('introductions')
    .select(other.as('other_id'))
    .where('state', '=', 'introduced')
    .where((where) => where.or([where('first_id', '=', actor.personId), where('second_id', '=', actor.personId)]))
    .where('second_id', 'is not', null)
    .where(
      sql<boolean>`NOT EXISTS (SELECT 1 FROM meetings WHERE person_id = ${actor.personId} AND other_id = ${other})`,
    )
    .orderBy('introduced_at', 'desc')
    .limit(MOST_INTRODUCTIONS)
    .execute()
  return [...new Set(rows.map((row) => row.other_id))]
}
