import { sql, type RawBuilder } from 'kysely'

/** Mentorships that hold one of a mentor's places now. */
export const runningMentorships: RawBuilder<number> = sql<number>`(
  SELECT count(*) FROM mentorships
  WHERE mentorships.tenant_id = people.tenant_id
    AND mentorships.mentor_id = people.person_id
    AND mentorships.ended_at IS NULL)`
