import { mondayOfRound, goesOutAt, type DueRound } from '../../../shared/coffee/calendar.ts'
import { isDue } from '../../../shared/coffee/next-round.ts'
import { isPaused } from '../../../shared/people/pauses.ts'
import type { Context } from '../../context.ts'
import { pausedUntil } from '../../db/pauses.ts'
import { activePeople, withProfile, type PersonRow } from '../../db/people.ts'
import type { CoffeeMemberRow, RoundMemberRow } from './store.ts'

export type Candidate = PersonRow & Omit<CoffeeMemberRow, 'tenant_id' | 'person_id'>

export interface Turnout {
  taking: Candidate[]
  /** It is their turn, but they take no part; shown to nobody but themselves. */
  sittingOut: { candidate: Candidate; reason: NonNullable<RoundMemberRow['reason']> }[]
}

/** Everybody whose turn it is in a round. */
export async function readTurnout(context: Context, { round, joinedBefore }: DueRound): Promise<Turnout> {
  const unreachable = await readUnreachable(context)
  const turnout: Turnout = { taking: [], sittingOut: [] }
  for (const candidate of await readCandidates(context)) {
    if (joinedBefore !== null && candidate.joined_at > joinedBefore) continue
    const reason = whyNot(candidate, round, unreachable)
    if (reason === 'not-due') continue
    if (reason === null) turnout.taking.push(candidate)
    else turnout.sittingOut.push({ candidate, reason })
  }
  return turnout
}

/** Members of the programme who are here; `among` looks only at these. */
export async function readCandidates(context: Context, among?: readonly string[]): Promise<Candidate[]> {
  if (among?.length === 0) return []
  return await withProfile(activePeople(context))
    .innerJoin('coffee_members', (join) =>
      join
        .onRef('coffee_members.tenant_id', '=', 'people.tenant_id')
        .onRef('coffee_members.person_id', '=', 'people.person_id'),
    )
    .select([
      'coffee_members.frequency_weeks',
      'coffee_members.size',
      'coffee_members.joined_at',
      'coffee_members.last_round',
      'coffee_members.not_before',
    ])
    .$if(among !== undefined, (query) => query.where('people.person_id', 'in', among ?? []))
    .orderBy('people.person_id')
    .execute()
}

/** People who have blocked or removed Hallway; those it has never written to may still be reached. */
export async function readUnreachable({ tx }: Context): Promise<Set<string>> {
  const rows = await tx.selectFrom('conversations').select('person_id').where('state', '<>', 'installed').execute()
  return new Set(rows.map((row) => row.person_id))
}

function whyNot(
  candidate: Candidate,
  round: number,
  unreachable: ReadonlySet<string>,
): RoundMemberRow['reason'] | 'not-due' {
  if (candidate.leave_at !== null && candidate.leave_at <= goesOutAt(round)) return 'not-due'
  if (candidate.not_before > round) return wasDue(candidate, round) ? 'skipped' : 'not-due'
  if (!wasDue(candidate, round)) return 'not-due'
  if (isPaused(pausedUntil(candidate, 'coffee'), mondayOfRound(round))) return 'paused'
  // Who wants no messages at all can be told of nobody.
  return unreachable.has(candidate.person_id) || candidate.weekly_budget === 0 ? 'unreachable' : null
}

/** Whose turn it would be if they had not skipped it. */
function wasDue({ frequency_weeks, last_round }: Candidate, round: number): boolean {
  return isDue({ frequencyWeeks: frequency_weeks, lastRound: last_round, notBefore: 0 }, round)
}
