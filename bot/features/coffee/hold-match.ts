import type { RoundDetail } from '../../../shared/coffee/desk.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { requireManager, type ActorContext } from '../../context.ts'
import { introduceMatches } from './introduce.ts'
import { readRoundForDesk } from './read-round.ts'
import { lockMatch, readRound, type MatchRow } from './store.ts'

/**
 * A programme manager keeps a match back, or lets it go: with its round, or at once where the round has gone.
 *
 * @throws AppError `forbidden`, `not-found`; `already-settled` where its people know of it already, or it is over.
 */
export async function holdMatch(
  context: ActorContext,
  { matchId, hold }: { matchId: string; hold: boolean },
): Promise<RoundDetail> {
  requireManager(context)
  const match = await lockMatch(context, matchId)
  if (match === undefined) throw new AppError('not-found', { detail: `No match ${matchId}` })
  if (match.state !== 'ready' && match.state !== 'held') {
    throw new AppError('already-settled', { detail: `Match ${matchId} is ${match.state}` })
  }
  await setState(context, match, hold ? 'held' : 'ready')
  const round = await readRound(context, match.round_number)
  if (!hold && round?.state === 'released') await introduceMatches(context, [match])
  return await readRoundForDesk(context, { round: match.round_number })
}

async function setState({ tx }: ActorContext, { match_id }: MatchRow, state: MatchRow['state']): Promise<void> {
  await tx.updateTable('round_matches').set({ state }).where('match_id', '=', match_id).execute()
}
