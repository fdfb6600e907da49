import { sql } from 'kysely'
import type { CoffeeSettings, RoundSummary } from '../../../shared/coffee/desk.ts'
import { requireManager, type ActorContext, type Context } from '../../context.ts'
import { readSettings } from './settings.ts'
import { sumRounds } from './sum-rounds.ts'

const MOST_ROUNDS = 26
const NOBODY = { people: 0, pairs: 0, groups: 0, held: 0, leftOut: 0 }

/** @throws AppError `forbidden` */
export async function readRounds(context: ActorContext): Promise<{ items: RoundSummary[]; settings: CoffeeSettings }> {
  requireManager(context)
  return { items: await readSummaries(context), settings: await readSettings(context) }
}

/** The newest first; matches that have ended do not count any more. */
export async function readSummaries({ tx }: Context, only?: number): Promise<RoundSummary[]> {
  const rounds = await tx
    .selectFrom('rounds')
    .select(['round_number', 'goes_out_on', 'state', 'release', 'approved_at', 'sums'])
    .$if(only !== undefined, (query) => query.where('round_number', '=', only ?? 0))
    .orderBy('round_number', 'desc')
    .limit(MOST_ROUNDS)
    .execute()
  const running = rounds.filter(({ sums }) => sums === null).map((round) => round.round_number)
  const summed = await sumRounds(sql`SELECT unnest(${running}::integer[]) AS round_number`).execute(tx)
  const sumsOf = new Map(summed.rows.map((row) => [row.round_number, row.sums]))
  return rounds.map(({ round_number: round, ...row }) => ({
    round,
    goesOutOn: row.goes_out_on,
    state: row.state,
    needsApproval: row.state === 'open' && row.release === 'approve' && row.approved_at === null,
    ...(row.sums ?? sumsOf.get(round) ?? NOBODY),
  }))
}
