import type { PeopleSort } from '../../../shared/mentoring/schemas.ts'
import { facet } from '../../../shared/search/document.ts'
import type {
  MatchQuality,
  Position,
  SearchAnswer,
  SearchIndex,
  SearchRequest,
} from '../../../shared/search/search-index.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { expectedPlace } from '../../db/expected-place.ts'
import { activePeople, wantsNoProposal, withProfile, type PersonRow } from '../../db/people.ts'
import { preferencesOf } from './preferences.ts'
import { runningMentorships } from './running-mentorships.ts'
import { readSortedPage, type SortedPage } from './sorted-page.ts'

export interface PeopleQuery {
  text: string
  skill?: string | undefined
  department?: string | undefined
  office?: string | undefined
  language?: string | undefined
  hasRoom?: boolean | undefined
  mentor?: boolean | undefined
  countsRoom?: boolean
  /** Without it the best fit comes first. */
  sort?: PeopleSort | undefined
  /** Ids that are left out, beside those the viewer never sees here. */
  without?: readonly string[]
  /** Where the page begins: after a position, or after so many. */
  after?: Position | null
  skip?: number
  count: number
}

export type FoundPerson = PersonRow & { running_mentorships: number; place_expected_on: string | null }

export interface FoundPeople {
  people: FoundPerson[]
  total: number
  /** Of all who match; counted only where it was asked for. */
  withRoom: number
  match: MatchQuality
  /** Where the next page begins; null where this is the last. */
  next: Position | null
}

/** Nobody scrolls further in a compose box; a page there costs as much as all before it. */
const MOST_SKIPPED = 1_000

/**
 * The one search for people: the tab, the command and the compose box all ask it. The index says who
 * and in which order; the database says what of them is true now, and has the last word on who is here.
 */
export async function queryPeople(
  context: ActorContext,
  { index, viewer }: { index: SearchIndex; viewer: PersonRow },
  query: PeopleQuery,
): Promise<FoundPeople> {
  const { skip = 0, after = null, count } = query
  if (skip > MOST_SKIPPED) return { people: [], total: 0, withRoom: 0, match: 'all', next: null }
  const request = await requestOf(context, viewer, query)
  const { found, ids, next } =
    query.sort === undefined
      ? bestPage(index.search({ ...request, after, skip, count: count + 1 }), count)
      : await readSortedPage(context, index, { request, sort: query.sort, after, count })
  return {
    people: await readPeople(context, ids),
    total: found.total,
    withRoom: query.countsRoom === true ? countWithRoom(index, request, found) : 0,
    match: found.match,
    next,
  }
}

/** In the order of the index, of which one more than the page tells whether there is another. */
function bestPage(found: SearchAnswer, count: number): SortedPage {
  const page = found.hits.slice(0, count)
  return {
    found,
    ids: page.map(({ id }) => id),
    next: found.hits.length > count ? (page.at(-1) ?? null) : null,
  }
}

/** How many of those who match have room as mentors. */
function countWithRoom(index: SearchIndex, request: Omit<SearchRequest, 'count'>, found: SearchAnswer): number {
  const required = [...(request.required ?? []), 'is:roomy']
  const { total, match } = index.search({ ...request, required, count: 0 })
  // Where nobody who matches as well has room, the index goes on to those who match less.
  return match === found.match ? Math.min(total, found.total) : 0
}

async function requestOf(
  context: ActorContext,
  viewer: PersonRow,
  query: PeopleQuery,
): Promise<Omit<SearchRequest, 'count'>> {
  const isTyped = query.text.trim() !== ''
  return {
    text: query.text,
    required: requiredFacets(query),
    preferred: preferencesOf(viewer, { isTyped }),
    excluded: new Set([
      ...(query.without ?? []),
      ...(isTyped && query.mentor !== true ? [] : [viewer.person_id]),
      ...(isSuggestion(query) ? await readNotProposed(context) : []),
    ]),
  }
}

function requiredFacets({ skill, department, office, language, hasRoom, mentor }: PeopleQuery): string[] {
  const named = { skill, department, office, language }
  return [
    ...(mentor === true ? ['is:mentor'] : []),
    ...(hasRoom === true ? ['is:roomy'] : []),
    ...(Object.keys(named) as (keyof typeof named)[]).flatMap((kind) => {
      const value = named[kind]
      return value === undefined ? [] : [facet(kind, value)]
    }),
  ]
}

/** Nothing was asked for, so these people are Hallway's own proposal. */
function isSuggestion({ text, skill, department, office, language }: PeopleQuery): boolean {
  return text.trim() === '' && [skill, department, office, language].every((filter) => filter === undefined)
}

/**
 * Who does not want to be proposed or has paused, and whom the viewer keeps apart. Another's list changes nothing
 * here, so that nobody can notice being on one.
 */
async function readNotProposed({ tx, actor, now }: ActorContext): Promise<string[]> {
  const rows = await tx
    .selectFrom('never_pairs')
    .select('other_id')
    .where('person_id', '=', actor.personId)
    .union(tx.selectFrom('profiles').select('person_id as other_id').where(wantsNoProposal(now)))
    .execute()
  return rows.map((row) => row.other_id)
}

/** Active people as the search shows them, in the order of the ids. */
export async function readPeople(context: ActorContext, personIds: readonly string[]): Promise<FoundPerson[]> {
  if (personIds.length === 0) return []
  const rows = await withProfile(activePeople(context))
    .select(runningMentorships.as('running_mentorships'))
    .select(expectedPlace(localDate(context.now, 'UTC')).as('place_expected_on'))
    .where('people.person_id', 'in', personIds)
    .execute()
  const byId = new Map(rows.map((row) => [row.person_id, row]))
  return personIds.flatMap((id) => byId.get(id) ?? [])
}

/** One active person as the search finds them. */
export async function findPerson(context: ActorContext, personId: string): Promise<FoundPerson | undefined> {
  const [person] = await readPeople(context, [personId])
  return person
}
