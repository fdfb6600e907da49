import { sql } from 'kysely'
import type { Context } from '../../../context.ts'

/** People with a mentor, or with a request that waits. */
export async function readServed({ tx }: Context): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT mentee_id AS id FROM mentorships WHERE ended_at IS NULL
    UNION SELECT mentee_id FROM mentorship_requests WHERE state = 'waiting'`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Places by mentor: what waits for an answer counts, so that nobody is asked for more than they offer. */
export async function readTaken({ tx }: Context): Promise<Map<string, number>> {
  const { rows } = await sql<{ mentor_id: string; taken: number }>`
    SELECT mentor_id, count(*) AS taken
    FROM (
      SELECT mentor_id FROM mentorships WHERE ended_at IS NULL
      UNION ALL
      SELECT mentor_id FROM mentorship_requests WHERE state = 'waiting'
    ) AS places
    GROUP BY mentor_id`.execute(tx)
  return new Map(rows.map((row) => [row.mentor_id, row.taken]))
}
