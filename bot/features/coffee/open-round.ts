import { mondayOfRound, roundToOpen } from '../../../shared/coffee/calendar.ts'
import type { Context } from '../../context.ts'
import type { LongStep } from '../../feature.ts'
import { matchWithoutBlocking } from '../../matching/match-off-thread.ts'
import { readTurnout } from './read-candidates.ts'
import { readHistory } from './read-history.ts'
import { readSettings, toRoundSettings } from './settings.ts'
import { readRound } from './store.ts'
import { storeRound } from './store-round.ts'
import { toRoundMembers } from './to-round-members.ts'

/**
 * Puts the coming round together: reads who takes part, and leaves the matching as a step to be done outside of
 * the transaction, where it may take its time. Null where no round is due. A crash leaves nothing of it, and the
 * next sweep begins anew.
 */
export async function openRound(context: Context): Promise<LongStep | null> {
  const due = roundToOpen(context.now)
  if (due === null || !(await hasMembers(context, due.joinedBefore))) return null
  if ((await readRound(context, due.round)) !== undefined) return null
  const settings = await readSettings(context)
  const { taking } = await readTurnout(context, due)
  const history = await readHistory(context, { round: due.round, memory: settings.memoryWeeks })
  const members = await toRoundMembers(context, taking, { history, monday: mondayOfRound(due.round) })
  return {
    async compute() {
      const result = await matchWithoutBlocking({
        id: `${context.tenantId} ${String(due.round)}`,
        round: due.round,
        members,
        neverPairs: history.neverPairs,
        meetings: history.meetings,
        standing: [],
        settings: toRoundSettings(settings),
        budget: null,
      })
      return async (later) => {
        await storeRound(later, { due, settings, result })
      }
    },
  }
}

async function hasMembers({ tx }: Context, joinedBefore: Date | null): Promise<boolean> {
  const member = await tx
    .selectFrom('coffee_members')
    .select('person_id')
    .$if(joinedBefore !== null, (query) => query.where('joined_at', '<=', joinedBefore))
    .limit(1)
    .executeTakeFirst()
  return member !== undefined
}
