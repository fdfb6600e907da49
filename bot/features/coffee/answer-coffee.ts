import type { ParsedInput } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Coffee } from '../../../shared/coffee/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { recordMeeting } from '../../db/meetings.ts'
import { leaveSeat } from './leave-seat.ts'
import { pairsOf } from './read-history.ts'
import { readCoffee } from './read-coffee.ts'
import { lockOwnMatch, type MatchRow, type SeatRow } from './store.ts'

/**
 * "Did you meet?" A yes of one is a meeting of all of the match; "not yet" may become a yes later; "not a
 * fit" ends it for the actor, whose reason nobody reads. The same answer twice is one answer.
 *
 * @throws AppError `not-found` where the actor is not in the match; `already-settled` where it is over.
 */
export async function answerCoffee(
  context: ActorContext,
  { matchId, answer }: ParsedInput<'answerCoffee'>,
): Promise<Coffee> {
  const { match, seats } = await lockOwnMatch(context, matchId)
  if (!(match.state === 'met' && answer === 'met')) {
    if (match.state !== 'introduced') {
      throw new AppError('already-settled', { detail: `Match ${matchId} is ${match.state}` })
    }
    if (answer === 'not-a-fit') await leaveSeat(context, match, context.actor.personId, 'not-a-fit')
    else await saveAnswer(context, matchId, answer)
    if (answer === 'met') await meet(context, match, seats)
  }
  return await readCoffee(context, {})
}

async function saveAnswer({ tx, now, actor }: ActorContext, matchId: string, answer: 'met' | 'not-yet'): Promise<void> {
  await tx
    .updateTable('round_seats')
    .set({ answer, answered_at: now })
    .where('match_id', '=', matchId)
    .where('person_id', '=', actor.personId)
    .execute()
}

async function meet(context: ActorContext, { match_id: matchId }: MatchRow, seats: readonly SeatRow[]): Promise<void> {
  const { tx, now } = context
  await tx.updateTable('round_matches').set({ state: 'met', met_at: now }).where('match_id', '=', matchId).execute()
  const meeting = { source: 'check-in', sourceKey: `coffee/${matchId}` } as const
  for (const [personId, otherId] of pairsOf(seats.map((seat) => seat.person_id))) {
    await recordMeeting(context, { ...meeting, personId, otherId })
    await recordMeeting(context, { ...meeting, personId: otherId, otherId: personId })
  }
}
