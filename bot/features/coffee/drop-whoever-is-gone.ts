import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { isActive } from '../../db/people.ts'
import { leaveSeat } from './leave-seat.ts'
import { lockMatch, type SeatRow } from './store.ts'

interface Gone {
  match_id: string
  person_id: string
  because: 'left' | 'undeliverable'
}

/**
 * Takes out of their matches who has left the company, and whom the introduction cannot reach in its
 * time: paused meanwhile, no chat, over the week's budget, or not at work before the match is over. So nobody waits for somebody who never hears of them.
 */
export async function dropWhoeverIsGone(context: Context): Promise<void> {
  const gone = await readGone(context)
  for (const { match_id, person_id, because } of gone) {
    const match = await lockMatch(context, match_id)
    if (match === undefined || !['ready', 'held', 'introduced'].includes(match.state)) continue
    if (await isSeated(context, match_id, person_id)) await leaveSeat(context, match, person_id, because)
  }
}

async function isSeated({ tx }: Context, matchId: string, personId: string): Promise<boolean> {
  const seat: Pick<SeatRow, 'left_because'> | undefined = await tx
    .selectFrom('round_seats')
    .select('left_because')
    .where('match_id', '=', matchId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return seat?.left_because === null
}

async function readGone({ tx, now }: Context): Promise<Gone[]> {
  const { rows } = await sql<Gone>`
    WITH seated AS MATERIALIZED (
      SELECT round_seats.tenant_id, round_seats.match_id, round_seats.person_id, round_matches.introduced_at,
        round_matches.weeks, rounds.goes_out_on, 'coffee/' || round_seats.match_id || '/' || round_seats.person_id AS message_key
      FROM round_seats
      JOIN round_matches USING (tenant_id, match_id)
      JOIN rounds ON rounds.tenant_id = round_matches.tenant_id AND rounds.round_number = round_matches.round_number
      WHERE round_seats.left_because IS NULL AND round_matches.state IN ('ready', 'held', 'introduced')
    ), reached AS (
      SELECT seated.match_id, seated.person_id,
        NOT (${isActive(now)}) AS has_left,
        coalesce(conversations.state <> 'installed', false) AS is_unreachable,
        -- Greatest leaves out what is null.
        coalesce(greatest(profiles.paused_until, profiles.coffee_paused_until)
          > greatest(seated.goes_out_on, (${now}::timestamptz AT TIME ZONE 'UTC')::date), false) AS is_paused,
        seated.introduced_at IS NULL OR outbox.message_key IS NOT NULL AS is_untold,
        coalesce(outbox.outcome IN ('paused', 'over-budget'), false) AS must_wait,
        coalesce((outbox.due_at AT TIME ZONE 'UTC')::date >= seated.goes_out_on + seated.weeks * 7, false) AS is_late
      FROM seated
      JOIN people USING (tenant_id, person_id)
      JOIN profiles USING (tenant_id, person_id)
      LEFT JOIN conversations USING (tenant_id, person_id)
      LEFT JOIN outbox ON outbox.tenant_id = seated.tenant_id AND outbox.state IN ('waiting', 'retrying', 'held')
        AND outbox.message_key = seated.message_key
    )
    SELECT match_id, person_id, CASE WHEN has_left THEN 'left' ELSE 'undeliverable' END AS because
    FROM reached
    WHERE has_left OR is_untold AND (is_unreachable OR is_paused OR must_wait OR is_late)
    ORDER BY match_id, person_id`.execute(tx)
  return rows
}
