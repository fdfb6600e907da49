import { sql } from 'kysely'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'

/** On the Friday the next round is put together: who is held back until then takes part in it. */
const HELD_DAYS = 4

/** Matches whose weeks are over, and the rounds of which nothing runs any more. */
export async function closeFinished({ tx, now }: Context): Promise<void> {
  const today = localDate(now, 'UTC')
  await sql`
    UPDATE round_matches
    SET state = CASE WHEN round_matches.state = 'introduced' THEN 'not-met' ELSE 'ended' END, ended_at = ${now}
    FROM rounds
    WHERE rounds.tenant_id = round_matches.tenant_id AND rounds.round_number = round_matches.round_number
      AND rounds.state = 'released'
      AND (round_matches.state = 'introduced' AND rounds.goes_out_on + round_matches.weeks * 7 <= ${today}::date
        OR round_matches.state = 'held' AND rounds.goes_out_on + ${HELD_DAYS}::integer <= ${today}::date)`.execute(tx)
  await sql`
    UPDATE rounds SET state = 'closed', closed_at = ${now}
    WHERE rounds.state = 'released' AND rounds.goes_out_on + 7 <= ${today}::date
      AND NOT EXISTS (
        SELECT FROM round_matches
        WHERE round_matches.tenant_id = rounds.tenant_id AND round_matches.round_number = rounds.round_number
          AND round_matches.state IN ('introduced', 'held'))`.execute(tx)
}
