import { sql } from 'kysely'
import type { CoffeeSettings, RoundSummary } from '../../../shared/coffee/desk.ts'
import { requireManager, type ActorContext, type Context } from '../../context.ts'
import { readSettings } from './settings.ts'

const MOST_ROUNDS = 26

/** @throws AppError `forbidden` */
export async function readRounds(context: ActorContext): Promise<{ items: RoundSummary[]; settings: CoffeeSettings }> {
  requireManager(context)
  return { items: await readSummaries(context), settings: await readSettings(context) }
}

interface SummaryRow {
  round_number: number
  goes_out_on: string
  state: RoundSummary['state']
  needs_approval: boolean
  people: number
  pairs: number
  groups: number
  held: number
  left_out: number
}

/** The newest first; matches that have ended do not count any more. */
export async function readSummaries({ tx }: Context, only?: number): Promise<RoundSummary[]> {
  const { rows } = await sql<SummaryRow>`
    WITH chosen AS (
      SELECT * FROM rounds WHERE ${only ?? null}::integer IS NULL OR round_number = ${only ?? null}::integer
      ORDER BY round_number DESC LIMIT ${MOST_ROUNDS}
    ), sizes AS (
      SELECT round_matches.round_number, round_matches.state, count(*) AS people
      FROM round_matches
      JOIN round_seats USING (tenant_id, match_id)
      JOIN chosen ON chosen.round_number = round_matches.round_number
      WHERE round_matches.state NOT IN ('ended', 'replaced') AND round_seats.left_because IS NULL
      GROUP BY round_matches.round_number, round_matches.match_id, round_matches.state
    )
    SELECT round_number, goes_out_on, state,
      state = 'open' AND release = 'approve' AND approved_at IS NULL AS needs_approval,
      coalesce((SELECT sum(people) FROM sizes WHERE sizes.round_number = chosen.round_number), 0)::integer AS people,
      (SELECT count(*) FROM sizes WHERE sizes.round_number = chosen.round_number AND people = 2) AS pairs,
      (SELECT count(*) FROM sizes WHERE sizes.round_number = chosen.round_number AND people > 2) AS groups,
      (SELECT count(*) FROM sizes WHERE sizes.round_number = chosen.round_number AND sizes.state = 'held') AS held,
      (SELECT count(*) FROM round_members
        WHERE round_members.round_number = chosen.round_number AND round_members.state = 'left-out') AS left_out
    FROM chosen
    ORDER BY round_number DESC`.execute(tx)
  return rows.map((row) => ({
    round: row.round_number,
    goesOutOn: row.goes_out_on,
    state: row.state,
    needsApproval: row.needs_approval,
    people: row.people,
    pairs: row.pairs,
    groups: row.groups,
    held: row.held,
    leftOut: row.left_out,
  }))
}
