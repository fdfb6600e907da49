import { mondayOfRound, type DueRound } from '../../../shared/coffee/calendar.ts'
import type { CoffeeSettings } from '../../../shared/coffee/desk.ts'
import type { Match, RoundResult } from '../../../shared/matching/rounds/round.ts'
import type { Context } from '../../context.ts'
import { insertRows } from '../../db/insert-rows.ts'
import { readTurnout, type Turnout } from './read-candidates.ts'
import { readNeverPairs } from './read-history.ts'
import { writeMatches } from './write-matches.ts'

export interface FoundRound {
  due: DueRound
  settings: CoffeeSettings
  result: RoundResult
}

/**
 * Writes a round that was put together outside of any transaction, once: who comes second finds its row.
 * A match of which somebody takes no part any more, or two of whom keep apart since, is not written: the next sweep
 * matches its people again, and whoever has come meanwhile.
 */
export async function storeRound(context: Context, { due, settings, result }: FoundRound): Promise<void> {
  if (!(await claimRound(context, due.round, settings, result.notes))) return
  const turnout = await readTurnout(context, due)
  const matches = await keepWhatHolds(context, turnout, result.matches)
  await writeTurnout(context, due.round, turnout, { matches, leftOut: result.leftOut })
  await writeMatches(context, { round: due.round, matches, candidates: turnout.taking, state: 'ready' })
}

/** Racing instances collide on the primary key: the second waits for the first and then does nothing. */
async function claimRound(
  { tx, tenantId, now }: Context,
  round: number,
  { release, memoryWeeks }: CoffeeSettings,
  notes: RoundResult['notes'],
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
      notes: JSON.stringify(notes),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('round_number')
    .executeTakeFirst()
  return row !== undefined
}

async function keepWhatHolds(
  context: Context,
  { taking }: Turnout,
  matches: readonly Match[],
): Promise<readonly Match[]> {
  const present = new Set(taking.map((candidate) => candidate.person_id))
  const apart = new Set((await readNeverPairs(context)).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  return matches.filter(
    ({ members, links }) =>
      members.every((id) => present.has(id)) && !links.some(({ first, second }) => apart.has(`${first} ${second}`)),
  )
}

async function writeTurnout(
  { tx, tenantId }: Context,
  round: number,
  { taking, sittingOut }: Turnout,
  { matches, leftOut }: Pick<RoundResult, 'leftOut'> & { matches: readonly Match[] },
): Promise<void> {
  const own = { tenant_id: tenantId, round_number: round }
  const matched = new Set(matches.flatMap(({ members }) => members))
  const left = new Map(leftOut.map((one) => [one.id, one]))
  await insertRows(tx, 'round_members', [
    ...taking.map(({ person_id, size }) => ({
      ...own,
      person_id,
      size,
      state: stateOf(matched.has(person_id), left.has(person_id)),
      reason: left.get(person_id)?.reason ?? null,
      rounds_waited: left.get(person_id)?.roundsWaited ?? 0,
    })),
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

function stateOf(isMatched: boolean, isLeftOut: boolean): 'matched' | 'left-out' | 'waiting' {
  if (isMatched) return 'matched'
  return isLeftOut ? 'left-out' : 'waiting'
}
