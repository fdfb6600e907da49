import { closesOn, isTooLate, mondayOfRound } from '../../../shared/coffee/calendar.ts'
import type { LeftOutReason, Match, RoundResult, StandingMatch } from '../../../shared/matching/rounds/round.ts'
import { isPaused } from '../../../shared/people/pauses.ts'
import { localDate, nextWorkingTime } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { readHolidays, type Holidays } from '../../db/holidays.ts'
import { pausedUntil } from '../../db/pauses.ts'
import { toMessageHours } from '../../db/people.ts'
import { matchWithoutBlocking } from '../../matching/match-off-thread.ts'
import { joinMatch } from './join-match.ts'
import { introduceMatches } from './introduce.ts'
import { readCandidates, readUnreachable, type Candidate } from './read-candidates.ts'
import { readHistory } from './read-history.ts'
import { readSettings, toRoundSettings } from './settings.ts'
import { readSeats, saveRoundMember, type MatchRow, type RoundRow, type SeatRow } from './store.ts'
import { toRoundMembers } from './to-round-members.ts'
import { leaveOut, markReplaced } from './settle-round-members.ts'
import { writeMatches } from './write-matches.ts'

/** Looks anew for whoever has lost their match, or has come late to a round that has not gone out. */
export async function matchAgain(context: Context): Promise<void> {
  const rounds = await context.tx
    .selectFrom('rounds')
    .selectAll()
    .where('state', '<>', 'closed')
    .where('round_number', 'in', (query) =>
      query
        .selectFrom('round_members')
        .select('round_members.round_number')
        .where('round_members.state', '=', 'waiting'),
    )
    .orderBy('round_number')
    .forUpdate()
    .execute()
  for (const round of rounds) await matchRoundAgain(context, round)
}

interface Table extends StandingMatch {
  row: MatchRow
}

async function matchRoundAgain(context: Context, round: RoundRow): Promise<void> {
  const number = round.round_number
  const seekers = await readSeekers(context, round)
  if (seekers.length === 0) return
  const tables = await readTables(context, number)
  const seated = await readCandidates(
    context,
    tables.flatMap(({ members }) => members),
  )
  const candidates = [...seekers, ...seated]
  const history = await readHistory(context, { round: number, memory: round.memory_weeks })
  const result = await matchWithoutBlocking({
    id: `${context.tenantId} ${String(number)} again`,
    round: number,
    members: await toRoundMembers(context, candidates, { history, monday: mondayOfRound(number) }),
    neverPairs: history.neverPairs,
    meetings: history.meetings,
    standing: tables.map(({ members, isAccepted }) => ({ members, isAccepted })),
    settings: toRoundSettings({ memoryWeeks: round.memory_weeks, weights: (await readSettings(context)).weights }),
    budget: null,
  })
  const placed = await place(context, round, { result, tables, candidates, seekers })
  await saveRoundMember(context, number, placed, { state: 'matched', reason: null, rounds_waited: 0 })
  await markReplaced(context, number, placed)
  const left = seekers.map((seeker) => seeker.person_id).filter((id) => !placed.includes(id))
  await leaveOut(
    context,
    round,
    left.map((id) => ({ id, ...whyLeft(result, id) })),
  )
}

interface Found {
  result: RoundResult
  tables: readonly Table[]
  candidates: readonly Candidate[]
  seekers: readonly Candidate[]
}

/** @returns who has found a place. */
async function place(
  context: Context,
  round: RoundRow,
  { result, tables, candidates, seekers }: Found,
): Promise<string[]> {
  const wanted = new Set(seekers.map((seeker) => seeker.person_id))
  const found: Match[] = []
  const placed: string[] = []
  for (const match of result.matches) {
    const table = tables.find(({ members }) => members.every((id) => match.members.includes(id)))
    if (table !== undefined) await joinMatch(context, table.row, match)
    // Whoever has a match keeps it, whatever has become of it meanwhile.
    else if (match.members.every((id) => wanted.has(id))) found.push(match)
    else continue
    placed.push(...match.members.filter((id) => wanted.has(id)))
  }
  await introduceNew(context, round, found, candidates)
  return placed
}

/** Who has lost a match is not told that nobody else took part, were they the only one left. */
function whyLeft({ leftOut }: RoundResult, id: string): { reason: LeftOutReason; roundsWaited: number } {
  const own = leftOut.find((left) => left.id === id)
  const reason = own === undefined || own.reason === 'alone' ? 'everyone-else-matched' : own.reason
  return { reason, roundsWaited: own?.roundsWaited ?? 1 }
}

async function introduceNew(
  context: Context,
  round: RoundRow,
  found: readonly Match[],
  candidates: readonly Candidate[],
): Promise<void> {
  const number = round.round_number
  const ids = await writeMatches(context, { round: number, matches: found, candidates, state: 'ready' })
  if (round.state !== 'released' || ids.length === 0) return
  const rows = await context.tx.selectFrom('round_matches').selectAll().where('match_id', 'in', ids).execute()
  await introduceMatches(context, rows)
}

/** Those who wait, and those whom the round left out; who cannot take part any more is let go. */
async function readSeekers(context: Context, round: RoundRow): Promise<Candidate[]> {
  const number = round.round_number
  const rows = await context.tx
    .selectFrom('round_members')
    .select(['person_id', 'state', 'rounds_waited'])
    .where('round_number', '=', number)
    .where('state', 'in', ['waiting', 'left-out'])
    .execute()
  const candidates = await readCandidates(
    context,
    rows.map((row) => row.person_id),
  )
  const unreachable = await readUnreachable(context)
  const able = candidates.filter((one) => isAble(one, number) && !unreachable.has(one.person_id))
  const holidays = await readHolidays(context)
  const inTime = able.filter((one) => round.state === 'open' || isInTime(context, number, one, holidays))
  const waiting = rows.filter((row) => row.state === 'waiting').map((row) => row.person_id)
  const ids = (people: readonly Candidate[]) => new Set(people.map((one) => one.person_id))
  const [ableIds, inTimeIds] = [ids(able), ids(inTime)]
  await saveRoundMember(
    context,
    number,
    waiting.filter((id) => !ableIds.has(id)),
    { state: 'out' },
  )
  const late = waiting.filter((id) => ableIds.has(id) && !inTimeIds.has(id))
  await leaveOut(
    context,
    round,
    late.map((id) => ({ id, reason: 'late' as const, roundsWaited: 1 })),
  )
  return waiting.some((id) => inTimeIds.has(id)) ? inTime : []
}

/** Enough is left of the match, and they would read of it before it is over. */
function isInTime({ now }: Context, round: number, candidate: Candidate, holidays: Holidays): boolean {
  const { frequency_weeks: weeks, time_zone: timeZone } = candidate
  if (isTooLate(round, weeks, now)) return false
  return localDate(nextWorkingTime(toMessageHours(candidate, holidays), now), timeZone) <= closesOn(round, weeks)
}

function isAble(candidate: Candidate, round: number): boolean {
  return !isPaused(pausedUntil(candidate, 'coffee'), mondayOfRound(round)) && candidate.not_before <= round
}

/** Matches that may take in a third: those in which nobody has said anything yet, early in their time. */
async function readTables(context: Context, round: number): Promise<Table[]> {
  const rows = await context.tx
    .selectFrom('round_matches')
    .selectAll()
    .where('round_number', '=', round)
    .where('state', 'in', ['ready', 'introduced'])
    .orderBy('match_id')
    .forUpdate()
    .execute()
  const seats = await readSeats(
    context,
    rows.map((row) => row.match_id),
  )
  const byMatch = Map.groupBy(seats, (seat: SeatRow) => seat.match_id)
  return rows.map((row) => {
    const own = byMatch.get(row.match_id) ?? []
    const isAccepted = own.some((seat) => seat.answer !== null) || isTooLate(round, row.weeks, context.now)
    return { row, members: own.map((seat) => seat.person_id), isAccepted }
  })
}
