import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { saveRoundMember, type RoundMemberRow, type RoundRow } from './store.ts'

/** Nobody was found for them in this round: their turn comes again with the next one, ahead of others. */
export async function leaveOut(
  context: Context,
  { round_number: round }: RoundRow,
  people: readonly { id: string; reason: NonNullable<RoundMemberRow['reason']>; roundsWaited: number }[],
): Promise<void> {
  for (const { id, reason, roundsWaited } of people) {
    await saveRoundMember(context, round, [id], { state: 'left-out', reason, rounds_waited: roundsWaited })
  }
  if (people.length === 0) return
  await context.tx
    .updateTable('coffee_members')
    .set({ last_round: null })
    .where(
      'person_id',
      'in',
      people.map(({ id }) => id),
    )
    .execute()
}

/** Matches that had ended, now that their people have another. */
export async function markReplaced({ tx }: Context, round: number, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return
  await sql`
    UPDATE round_matches SET state = 'replaced'
    WHERE round_number = ${round} AND state = 'ended' AND EXISTS (
      SELECT FROM round_seats
      WHERE round_seats.tenant_id = round_matches.tenant_id AND round_seats.match_id = round_matches.match_id
        AND round_seats.person_id IN (${sql.join(personIds)}))`.execute(tx)
}
