import { sql } from 'kysely'
import type { PeopleSort } from '../../../shared/mentoring/schemas.ts'
import type { Position, SearchAnswer, SearchIndex, SearchRequest } from '../../../shared/search/search-index.ts'
import type { ActorContext } from '../../context.ts'
import { activePeople } from '../../db/people.ts'
import { runningMentorships } from './running-mentorships.ts'

/** Of more than so many, those who fit best are sorted: nobody reads further in a list by name. */
const MOST_SORTED = 5_000

export interface SortedPage {
  found: SearchAnswer
  ids: string[]
  next: Position | null
}

/**
 * A page in another order than that of fit. The index knows none, so all who match are sorted by the database;
 * a page begins after so many, which the position has as its score.
 */
export async function readSortedPage(
  context: ActorContext,
  index: SearchIndex,
  page: { request: Omit<SearchRequest, 'count'>; sort: PeopleSort; after: Position | null; count: number },
): Promise<SortedPage> {
  const found = index.search({ ...page.request, count: MOST_SORTED })
  const start = Math.max(0, Math.trunc(page.after?.score ?? 0))
  const ids = await sortIds(context, found, { sort: page.sort, start, count: page.count + 1 })
  const shown = ids.slice(0, page.count)
  const last = shown.at(-1)
  const next = ids.length > page.count && last !== undefined ? { score: start + page.count, id: last } : null
  return { found, ids: shown, next }
}

async function sortIds(
  context: ActorContext,
  { hits }: SearchAnswer,
  { sort, start, count }: { sort: PeopleSort; start: number; count: number },
): Promise<string[]> {
  if (hits.length === 0) return []
  const rows = await activePeople(context)
    .select('people.person_id')
    .where('people.person_id', '=', sql<string>`ANY(${hits.map(({ id }) => id)}::uuid[])`)
    .$if(sort === 'room', (query) => query.orderBy(sql`greatest(0, mentor_capacity - ${runningMentorships})`, 'desc'))
    .orderBy('people.folded_name')
    .orderBy('people.person_id')
    .offset(start)
    .limit(count)
    .execute()
  return rows.map(({ person_id }) => person_id)
}
