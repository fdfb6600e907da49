import { sql } from 'kysely'
import type { Context } from '../../context.ts'

/** A check-in is silent when it has had this long for an answer. */
const SILENT_AFTER = '3 days'

export interface SilentPair {
  introduction_id: string
  first_id: string
}

/**
 * Pairs with two check-ins in a row that one half was sent and did not answer. A check-in that never
 * arrived is nobody's silence.
 */
export async function readSilentPairs({ tx, now }: Context): Promise<SilentPair[]> {
  const { rows } = await sql<SilentPair>`
    WITH asked AS (
      SELECT check_ins.introduction_id, check_ins.person_id, check_ins.answer, check_ins.asked_at,
        row_number() OVER (
          PARTITION BY check_ins.introduction_id, check_ins.person_id ORDER BY check_ins.day DESC
        ) AS recency
      FROM check_ins
      JOIN introductions USING (tenant_id, introduction_id)
      JOIN outbox ON outbox.tenant_id = check_ins.tenant_id AND outbox.state IN ('done', 'unknown')
        AND outbox.message_key =
          'check-in/' || check_ins.introduction_id || '/' || check_ins.day || '/' || check_ins.person_id
      WHERE introductions.state = 'introduced' AND check_ins.asked_at IS NOT NULL
    ), silent AS (
      SELECT introduction_id
      FROM asked
      WHERE recency <= 2 AND answer IS NULL
      GROUP BY introduction_id, person_id
      HAVING count(*) = 2 AND max(asked_at) < ${now}::timestamptz - ${SILENT_AFTER}::interval
    )
    SELECT DISTINCT introductions.introduction_id, introductions.first_id
    FROM introductions JOIN silent USING (introduction_id)`.execute(tx)
  return rows
}
