import { sql, type RawBuilder } from 'kysely'
import type { ActorContext } from '../../context.ts'
import { activePeople, withProfile, type PersonRow } from '../../db/people.ts'
import { beginsWith, everyWordBegins, everyWordIn, everyWordInPlaceOrTerms, readSearchText } from './matching.ts'

export interface PeopleQuery {
  text: string
  skill?: string | undefined
  department?: string | undefined
  office?: string | undefined
  language?: string | undefined
  hasRoom?: boolean | undefined
  mentorsOnly: boolean
  skip: number
  count: number
}

export type FoundPerson = PersonRow & { running_mentorships: number }

export interface FoundPeople {
  people: FoundPerson[]
  total: number
  withRoom: number
}

const SEARCHED = ['people.folded_name', 'people.folded_place', 'profiles.folded_profile'] as const

/** What a viewer would like: the ground on which results without a name in the query are ordered. */
export type Viewer = Pick<PersonRow, 'person_id' | 'skills' | 'wants_to_learn' | 'interests' | 'asks'>

/**
 * The one search for people: the tab, the command and the compose box all ask it. Names come first,
 * then titles, places, skills and topics, then interests and pitch; within each, what fits the
 * viewer, then who has room, then the alphabet.
 */
export async function queryPeople(context: ActorContext, viewer: Viewer, query: PeopleQuery): Promise<FoundPeople> {
  const { words, isUnanswerable } = readSearchText(query.text)
  if (isUnanswerable) return { people: [], total: 0, withRoom: 0 }

  const matching = matchingPeople(context, viewer, query).where(everyWordIn(words, SEARCHED))
  const room = sql<number>`profiles.mentor_capacity - ${runningMentorships}`
  const { total, withRoom } = await matching
    .select([
      sql<number>`count(*)`.as('total'),
      sql<number>`count(*) FILTER (WHERE profiles.open_to_mentoring AND ${room} > 0)`.as('withRoom'),
    ])
    .executeTakeFirstOrThrow()
  const people = await withProfile(matching)
    .select(runningMentorships.as('running_mentorships'))
    .orderBy(rank(words))
    .orderBy(fit(viewer), 'desc')
    .orderBy(sql`(profiles.open_to_mentoring AND ${room} > 0)`, 'desc')
    .orderBy('people.folded_name')
    .orderBy('people.person_id')
    .offset(query.skip)
    .limit(query.count)
    .execute()
  return { people, total, withRoom }
}

/** Mentorships that hold one of a mentor's places now. */
const runningMentorships: RawBuilder<number> = sql<number>`(
  SELECT count(*) FROM mentorships
  WHERE mentorships.tenant_id = people.tenant_id
    AND mentorships.mentor_id = people.person_id
    AND mentorships.ended_at IS NULL)`

function matchingPeople(context: ActorContext, viewer: Viewer, query: PeopleQuery) {
  const lists = sql`profiles.skills || profiles.mentor_topics`
  return activePeople(context)
    .$if(query.mentorsOnly, (people) => people.where('profiles.open_to_mentoring', '=', true))
    .$if(query.mentorsOnly || query.text.trim() === '', (people) =>
      people.where('people.person_id', '!=', viewer.person_id),
    )
    .$if(query.skill !== undefined, (people) => people.where(hasTerm(lists, query.skill ?? '')))
    .$if(query.language !== undefined, (people) => people.where(hasTerm(sql`profiles.languages`, query.language ?? '')))
    .$if(query.department !== undefined, (people) => people.where(equals('people.department', query.department)))
    .$if(query.office !== undefined, (people) => people.where(equals('people.office', query.office)))
    .$if(isSuggestion(query), (people) => people.where(notKeptApartFrom(viewer)))
    .$if(query.hasRoom === true, (people) =>
      people.where(sql<boolean>`profiles.mentor_capacity > ${runningMentorships}`),
    )
}

function hasTerm(lists: RawBuilder<unknown>, term: string) {
  return sql<boolean>`EXISTS (SELECT 1 FROM unnest(${lists}) AS term WHERE lower(term) = lower(${storable(term)}))`
}

function equals(column: 'people.department' | 'people.office', value: string | undefined) {
  return sql<boolean>`lower(${sql.ref(column)}) = lower(${storable(value ?? '')})`
}

/** The database refuses text with a zero byte, which no stored value can contain anyway. */
function storable(value: string): string {
  return value.replaceAll('\0', '')
}

/** Nothing was asked for, so these people are Hallway's own proposal. */
function isSuggestion({ text, skill, department, office, mentorsOnly }: PeopleQuery): boolean {
  return !mentorsOnly && text.trim() === '' && [skill, department, office].every((filter) => filter === undefined)
}

/** Whom either of the two never wants to be paired with is not proposed; neither learns why. */
function notKeptApartFrom(viewer: Viewer) {
  return sql<boolean>`NOT EXISTS (
    SELECT 1 FROM never_pairs
    WHERE (never_pairs.person_id = ${viewer.person_id} AND never_pairs.other_id = people.person_id)
       OR (never_pairs.person_id = people.person_id AND never_pairs.other_id = ${viewer.person_id}))`
}

function rank(words: readonly string[]): RawBuilder<number> {
  if (words.length === 0) return sql<number>`(0)::int`
  return sql<number>`CASE
    WHEN ${beginsWith(words, 'people.folded_name')} THEN 0
    WHEN ${everyWordBegins(words, 'people.folded_name')} THEN 1
    WHEN ${everyWordInPlaceOrTerms(words)} THEN 2
    ELSE 3 END`
}

/** What they can teach the viewer weighs most, then what the viewer can teach, then what both like. */
function fit(viewer: Viewer): RawBuilder<number> {
  const shared = (lists: RawBuilder<unknown>, wanted: readonly string[]): RawBuilder<number> =>
    sql<number>`(SELECT count(DISTINCT lower(term)) FROM unnest(${lists}) AS term
      WHERE lower(term) IN (SELECT lower(unnest(${wanted}::text[]))))`
  const teaches = shared(sql`profiles.skills || profiles.mentor_topics`, [...viewer.wants_to_learn, ...viewer.asks])
  const learns = shared(sql`profiles.wants_to_learn`, viewer.skills)
  const likes = shared(sql`profiles.interests`, viewer.interests)
  return sql<number>`(${teaches} * 4 + ${learns} * 2 + ${likes})`
}

/** One active person as the search finds them. */
export async function findPerson(context: ActorContext, personId: string): Promise<FoundPerson | undefined> {
  return await withProfile(activePeople(context))
    .select(runningMentorships.as('running_mentorships'))
    .where('people.person_id', '=', personId)
    .executeTakeFirst()
}
