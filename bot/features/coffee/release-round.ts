import { sql } from 'kysely'
import { goesOutAt, opensAt } from '../../../shared/coffee/calendar.ts'
import type { Context } from '../../context.ts'
import { introduceMatches } from './introduce.ts'
import type { MatchRow, RoundRow } from './store.ts'

/** Lets every round go out whose Monday has come; without the approval it asks for, a round waits and lapses. */
export async function releaseDueRounds(context: Context): Promise<void> {
  const open = await context.tx
    .selectFrom('rounds')
    .selectAll()
    .where('state', '=', 'open')
    .orderBy('round_number')
    .forUpdate()
    .skipLocked()
    .execute()
  for (const round of open) {
    if (context.now >= opensAt(round.round_number + 1)) await lapse(context, round)
    else if (isReleased(round) && context.now >= goesOutAt(round.round_number)) await release(context, round)
  }
}

function isReleased({ release, approved_at }: RoundRow): boolean {
  return release === 'auto' || approved_at !== null
}

/** The round's row is locked. */
export async function release(context: Context, { round_number: round }: RoundRow): Promise<void> {
  const { tx, now } = context
  await tx
    .updateTable('rounds')
    .set({ state: 'released', released_at: now })
    .where('round_number', '=', round)
    .execute()
  const ready = await tx
    .selectFrom('round_matches')
    .selectAll()
    .where('round_number', '=', round)
    .where('state', '=', 'ready')
    .orderBy('match_id')
    .forUpdate()
    .execute()
  await closeFormerMatches(context, round)
  await introduceMatches(context, ready)
}

/**
 * Whoever comes in a shorter rhythm than the match that they are in leaves it for the new one; fewer than two
 * are no match any more.
 */
async function closeFormerMatches({ tx, now }: Context, round: number): Promise<void> {
  await sql`
    UPDATE round_seats SET left_because = 'moved', left_at = ${now}
    FROM round_matches, round_members
    WHERE round_matches.tenant_id = round_seats.tenant_id AND round_matches.match_id = round_seats.match_id
      AND round_members.tenant_id = round_seats.tenant_id AND round_members.person_id = round_seats.person_id
      AND round_matches.state = 'introduced' AND round_matches.round_number < ${round}
      AND round_seats.left_because IS NULL
      AND round_members.round_number = ${round} AND round_members.state = 'matched'`.execute(tx)
  await sql`
    UPDATE round_matches SET state = 'not-met', ended_at = ${now}
    WHERE state = 'introduced' AND round_number < ${round} AND 2 > (
      SELECT count(*) FROM round_seats
      WHERE round_seats.tenant_id = round_matches.tenant_id AND round_seats.match_id = round_matches.match_id
        AND round_seats.left_because IS NULL)`.execute(tx)
}

/** Nobody has approved it in its week: it never goes out, and all of its people are due again. */
async function lapse({ tx, now }: Context, { round_number: round }: RoundRow): Promise<void> {
  await tx.updateTable('rounds').set({ state: 'closed', closed_at: now }).where('round_number', '=', round).execute()
  await endUnsent(tx, now, round)
}

async function endUnsent(tx: Context['tx'], now: Date, round: number): Promise<void> {
  const unsent: MatchRow['state'][] = ['ready', 'held']
  await tx
    .updateTable('round_matches')
    .set({ state: 'ended', ended_at: now })
    .where('round_number', '=', round)
    .where('state', 'in', unsent)
    .execute()
}
