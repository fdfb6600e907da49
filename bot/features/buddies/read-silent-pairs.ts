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
 * arrived is nobody's silence. The keys are put together first: under row-level security only columns
 * are compared by an index.
 */
export async function readSilentPairs({ tx, now }: Context): Promise<SilentPair[]> {
  const { rows } = await sql<SilentPair>`
    WITH sent AS MATERIALIZED (
      SELECT check_ins.*,
        'check-in/' || check_ins.introduction_id || '/' || check_ins.day || '/' || check_ins.person_id AS message_key
      FROM check_ins
      JOIN introductions USING (tenant_id, introduction_id)
      WHERE introductions.state = 'introduced' AND check_ins.asked_at IS NOT NULL
    ), asked AS (
      SELECT sent.introduction_id, sent.person_id, sent.answer, sent.asked_at,
        row_number() OVER (PARTITION BY sent.introduction_id, sent.person_id ORDER BY sent.day DESC) AS recency
      FROM sent JOIN outbox USING (tenant_id, message_key)
      WHERE outbox.state IN ('done', 'unknown')
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
