import { mondayOfRound, roundToOpen } from '../../../shared/coffee/calendar.ts'
import type { CoffeeSettings } from '../../../shared/coffee/desk.ts'
import type { LeftOut } from '../../../shared/matching/rounds/round.ts'
import type { Context } from '../../context.ts'
import { insertRows } from '../../db/insert-rows.ts'
import { matchWithoutBlocking } from '../../matching/match-off-thread.ts'
import { readTurnout, type Turnout } from './read-candidates.ts'
import { readHistory } from './read-history.ts'
import { readSettings, toRoundSettings } from './settings.ts'
import { toRoundMembers } from './to-round-members.ts'
import { writeMatches } from './write-matches.ts'

/**
 * Puts the coming round together, once, however often and by however many instances this is tried: who
 * comes second finds the round's row. A crash leaves nothing of it, and the next sweep begins anew.
 */
export async function openRound(context: Context): Promise<void> {
  const due = roundToOpen(context.now)
  if (due === null || !(await hasMembers(context, due.joinedBefore))) return
  const settings = await readSettings(context)
  if (!(await claimRound(context, due.round, settings))) return
  const turnout = await readTurnout(context, due)
  const monday = mondayOfRound(due.round)
  const history = await readHistory(context, { round: due.round, memory: settings.memoryWeeks })
  const result = await matchWithoutBlocking({
    id: `${context.tenantId} ${String(due.round)}`,
    round: due.round,
    members: await toRoundMembers(context, turnout.taking, { history, monday }),
    neverPairs: history.neverPairs,
    meetings: history.meetings,
    standing: [],
    settings: toRoundSettings(settings.memoryWeeks),
    budget: null,
  })
  await context.tx
    .updateTable('rounds')
    .set({ notes: JSON.stringify(result.notes) })
    .where('round_number', '=', due.round)
    .execute()
  await writeTurnout(context, due.round, turnout, new Map(result.leftOut.map((left) => [left.id, left])))
  await writeMatches(context, { round: due.round, matches: result.matches, candidates: turnout.taking, state: 'ready' })
}

async function hasMembers({ tx }: Context, joinedBefore: Date): Promise<boolean> {
  const member = await tx
    .selectFrom('coffee_members')
    .select('person_id')
    .where('joined_at', '<=', joinedBefore)
    .limit(1)
    .executeTakeFirst()
  return member !== undefined
}

/** Racing instances collide on the primary key: the second waits for the first and then does nothing. */
async function claimRound(
  { tx, tenantId, now }: Context,
  round: number,
  { release, memoryWeeks }: CoffeeSettings,
): Promise<boolean> {
  const row = await tx
    .insertInto('rounds')
    .values({
      tenant_id: tenantId,
      round_number: round,
      goes_out_on: mondayOfRound(round),
      release,
      memory_weeks: memoryWeeks,
      opened_at: now,
      notes: '[]',
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('round_number')
    .executeTakeFirst()
  return row !== undefined
}

async function writeTurnout(
  { tx, tenantId }: Context,
  round: number,
  { taking, sittingOut }: Turnout,
  leftOut: ReadonlyMap<string, LeftOut>,
): Promise<void> {
  const own = { tenant_id: tenantId, round_number: round }
  await insertRows(tx, 'round_members', [
    ...taking.map(({ person_id, size }) => {
      const left = leftOut.get(person_id)
      return {
        ...own,
        person_id,
        size,
        state: left === undefined ? ('matched' as const) : ('left-out' as const),
        reason: left?.reason ?? null,
        rounds_waited: left?.roundsWaited ?? 0,
      }
    }),
    ...sittingOut.map(({ candidate: { person_id, size }, reason }) => ({
      ...own,
      person_id,
      size,
      state: 'out' as const,
      reason,
      rounds_waited: 0,
    })),
  ])
}
