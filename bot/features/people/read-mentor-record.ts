import { sql } from 'kysely'
import type { ShownRoom } from '../../../shared/people/schemas.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { expectedPlace } from '../../db/expected-place.ts'

/** Of fewer answers nothing is said: one busy week would be all of it. */
const FEWEST_ANSWERS = 3
const RECENT_MS = 365 * 86_400_000

interface Row {
  taken: number
  expected_on: string | null
  answers: number
  median_days: number | null
}

/** How many a mentor has taken on, when a full one expects a place, and within how many days half of their answers of a year came, rounded up. */
export async function readMentorRecord(
  { tx, now }: ActorContext,
  mentorId: string,
): Promise<Pick<ShownRoom, 'taken' | 'placeExpectedOn'> & { answersInDays: number | null }> {
  const { rows } = await sql<Row>`
    SELECT count(*)::int AS answers,
      ceil(extract(epoch FROM percentile_cont(0.5) WITHIN GROUP (ORDER BY settled_at - created_at)) / 86400)::int
        AS median_days,
      (SELECT count(*)::int FROM mentorships WHERE mentor_id = ${mentorId} AND ended_at IS NULL) AS taken,
      (SELECT ${expectedPlace(localDate(now, 'UTC'))} FROM people JOIN profiles USING (tenant_id, person_id)
        WHERE people.person_id = ${mentorId}) AS expected_on
    FROM mentorship_requests
    WHERE mentor_id = ${mentorId} AND state IN ('accepted', 'declined', 'proposed')
      AND settled_at > ${new Date(now.getTime() - RECENT_MS)}`.execute(tx)
  const { taken = 0, answers = 0, median_days: days = null, expected_on: placeExpectedOn = null } = rows[0] ?? {}
  return { taken, placeExpectedOn, answersInDays: answers < FEWEST_ANSWERS ? null : days }
}
