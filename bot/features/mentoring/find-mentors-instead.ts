import { sql, type SqlBool } from 'kysely'
import { topicOf } from '../../../shared/mentoring/topic.ts'
import type { Context } from '../../context.ts'
import { suggestiblePeople, withProfile, type PersonRow } from '../../db/people.ts'
import type { RequestRow } from './store.ts'

/** As many as a card can offer to choose from. */
export const MOST_INSTEAD = 5

type Asked = Pick<RequestRow, 'mentor_id' | 'mentee_id' | 'goal'>

/**
 * Mentors with room who could help instead of the one who was asked: with the topic of the request, or else
 * with what the mentee wants to learn. The one with the most room comes first; where nothing fits, nobody.
 */
export async function findMentorsInstead(context: Context, asked: Asked, most: number): Promise<PersonRow[]> {
  const topics = await readTopics(context, asked)
  if (topics.length === 0) return []
  const free = sql<number>`mentor_capacity - (
    SELECT count(*) FROM mentorships
    WHERE mentorships.tenant_id = profiles.tenant_id AND mentorships.mentor_id = profiles.person_id
      AND mentorships.ended_at IS NULL)`
  return await withProfile(suggestiblePeople(context))
    .where('profiles.open_to_mentoring', '=', true)
    .where(
      sql<SqlBool>`EXISTS (
      SELECT 1 FROM unnest(profiles.mentor_topics || profiles.skills) AS offered WHERE lower(offered) = ANY(${topics}))`,
    )
    .where(sql<SqlBool>`${free} > 0`)
    .where('people.person_id', 'not in', [asked.mentor_id, asked.mentee_id])
    .where(isFreeOf(asked.mentee_id))
    .orderBy(free, 'desc')
    .orderBy('people.person_id')
    .limit(most)
    .execute()
}

/** Neither of the two keeps the other apart, and they have not asked or mentored each other already. */
function isFreeOf(menteeId: string) {
  return sql<SqlBool>`NOT EXISTS (
      SELECT 1 FROM never_pairs
      WHERE (never_pairs.person_id = ${menteeId} AND other_id = people.person_id)
        OR (never_pairs.person_id = people.person_id AND other_id = ${menteeId}))
    AND NOT EXISTS (
      SELECT 1 FROM mentorship_requests WHERE mentor_id = people.person_id AND mentee_id = ${menteeId})`
}

/** In small letters. */
async function readTopics({ tx }: Context, { mentor_id, mentee_id, goal }: Asked): Promise<string[]> {
  const rows = await tx
    .selectFrom('profiles')
    .select(['person_id', 'mentor_topics', 'skills', 'wants_to_learn'])
    .where('person_id', 'in', [mentor_id, mentee_id])
    .execute()
  const mentor = rows.find(({ person_id }) => person_id === mentor_id)
  const wishes = rows.find(({ person_id }) => person_id === mentee_id)?.wants_to_learn ?? []
  const named = topicOf(goal, wishes, [...(mentor?.mentor_topics ?? []), ...(mentor?.skills ?? [])])
  return (named === null ? wishes : [named]).map((topic) => topic.toLowerCase())
}
