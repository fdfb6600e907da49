import type { ActorContext } from '../../context.ts'
import { leaveSeat } from './leave-seat.ts'
import { lockMatch, type MatchRow } from './store.ts'

/** Takes the actor out of every match of theirs that is in one of these states, without blame. */
export async function leaveOwnMatches(context: ActorContext, states: readonly MatchRow['state'][]): Promise<void> {
  const { tx, actor } = context
  const own = await tx
    .selectFrom('round_seats')
    .innerJoin('round_matches', (join) =>
      join
        .onRef('round_matches.tenant_id', '=', 'round_seats.tenant_id')
        .onRef('round_matches.match_id', '=', 'round_seats.match_id'),
    )
    .select('round_seats.match_id')
    .where('round_seats.person_id', '=', actor.personId)
    .where('round_seats.left_because', 'is', null)
    .where('round_matches.state', 'in', states)
    .orderBy('round_seats.match_id')
    .execute()
  for (const { match_id } of own) {
    const match = await lockMatch(context, match_id)
    // Another press may have ended it meanwhile.
    if (match !== undefined && states.includes(match.state)) await leaveSeat(context, match, actor.personId, 'left')
  }
}
