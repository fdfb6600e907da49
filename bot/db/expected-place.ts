import { sql, type RawBuilder } from 'kysely'

/**
 * The date on which a full mentor expects a place: the end of the mentorship that frees the first one, where so many
 * of their mentorships have an expected end. Null where there is room, where too little was said, and where the date has
 * passed. The query has `people` and `profiles`.
 *
 * @param today an ISO date.
 */
export function expectedPlace(today: string): RawBuilder<string | null> {
  return sql<string | null>`(
    SELECT (array_agg(CASE WHEN expected_end > ${today} THEN expected_end END ORDER BY expected_end))
      [(count(*) - profiles.mentor_capacity + 1)::int]
    FROM mentorships
    WHERE mentorships.tenant_id = people.tenant_id AND mentorships.mentor_id = people.person_id
      AND mentorships.ended_at IS NULL
    HAVING count(*) >= profiles.mentor_capacity)`
}
