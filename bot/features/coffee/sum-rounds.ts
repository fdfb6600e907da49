import { sql, type RawBuilder } from 'kysely'
import type { RoundSums } from '../../db/coffee-schema.ts'
import type { Context } from '../../context.ts'

/**
 * A query of `round_number` and `sums`: who is in matches that have not ended, and who was left out.
 *
 * @param rounds a query of `round_number`.
 */
export function sumRounds(rounds: RawBuilder<unknown>) {
  return sql<{ round_number: number; sums: RoundSums }>`
    WITH summed AS (${rounds}), sizes AS (
      SELECT round_matches.round_number, round_matches.state, count(*) AS people
      FROM round_matches
      JOIN round_seats USING (tenant_id, match_id, round_number)
      JOIN summed ON summed.round_number = round_matches.round_number
      WHERE round_matches.state NOT IN ('ended', 'replaced') AND round_seats.left_because IS NULL
      GROUP BY round_matches.round_number, round_matches.match_id, round_matches.state
    )
    SELECT summed.round_number, jsonb_build_object(
      'people', coalesce(sum(sizes.people), 0),
      'pairs', count(*) FILTER (WHERE sizes.people = 2),
      'groups', count(*) FILTER (WHERE sizes.people > 2),
      'held', count(*) FILTER (WHERE sizes.state = 'held'),
      'leftOut', (SELECT count(*) FROM round_members
        WHERE round_members.round_number = summed.round_number AND round_members.state = 'left-out')) AS sums
    FROM summed LEFT JOIN sizes ON sizes.round_number = summed.round_number
    GROUP BY summed.round_number`
}

/** Of the rounds that have been closed since it was done last. */
export async function keepSums({ tx }: Context): Promise<void> {
  const closed = sql`SELECT round_number FROM rounds WHERE state = 'closed' AND sums IS NULL`
  await sql`
    UPDATE rounds SET sums = summed.sums FROM (${sumRounds(closed)}) AS summed
    WHERE rounds.round_number = summed.round_number`.execute(tx)
}
