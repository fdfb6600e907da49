import type { Match } from '../../../shared/matching/rounds/round.ts'
import type { Context } from '../../context.ts'
import { enqueueMessages } from '../../db/outbox.ts'
import { introduceMatches } from './introduce.ts'
import type { MatchRow } from './store.ts'

/** Somebody for whom no partner was left joins a match that stands; those in it are told who comes. */
export async function joinMatch(
  context: Context,
  row: MatchRow,
  { members, joined, links, relaxation }: Match,
): Promise<void> {
  if (joined === null) return
  const { tx, tenantId, now } = context
  const seat = { left_because: null, left_at: null, answer: null, answered_at: null }
  await tx
    .insertInto('round_seats')
    .values({ tenant_id: tenantId, match_id: row.match_id, person_id: joined, round_number: row.round_number, ...seat })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'match_id', 'person_id']).doUpdateSet(seat))
    .execute()
  await tx
    .updateTable('round_matches')
    .set({ links: JSON.stringify(links), relaxation })
    .where('match_id', '=', row.match_id)
    .execute()
  if (row.state !== 'introduced') return
  await introduceMatches(context, [row], new Set([joined]))
  await enqueueMessages(
    tx,
    members
      .filter((id) => id !== joined)
      .map((recipientId) => ({
        tenantId,
        key: `coffee-joined/${row.match_id}/${joined}/${recipientId}`,
        kind: 'coffee-changed',
        recipientId,
        payload: { matchId: row.match_id, personId: joined, change: 'joined' },
        attention: 'introduction' as const,
        dueAt: now,
        now,
      })),
  )
}
