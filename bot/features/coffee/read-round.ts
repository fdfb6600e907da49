import { sql } from 'kysely'
import type { DeskMatch, RoundDetail, RoundSummary } from '../../../shared/coffee/desk.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import type { LeftOutReason } from '../../../shared/matching/rounds/round.ts'
import { requireManager, type ActorContext, type Context } from '../../context.ts'
import { readDeliveries } from '../../db/deliveries.ts'
import { readActivePeople, readActivePerson, toSummary, type PersonRow } from '../../db/people.ts'
import { describeForDesk } from './describe-for-desk.ts'
import { readSummaries } from './read-rounds.ts'
import { introductionKey, readRound, readSeats, type MatchRow, type RoundRow } from './store.ts'

/** Fewer people than these could be guessed from a number. */
const FEWEST_COUNTED = 5
/** Nobody reads through more; of a larger round those that are held come first, then the best. */
const MOST_SHOWN = 1_000

/**
 * One round as the desk sees it: who is matched, why, who is without a match, and what was delivered. Never who
 * declined, whom somebody will not meet, or whether two certain people met.
 *
 * @throws AppError `forbidden`, `not-found`
 */
export async function readRoundForDesk(context: ActorContext, { round }: { round: number }): Promise<RoundDetail> {
  requireManager(context)
  const row = await readRound(context, round)
  const [summary] = row === undefined ? [] : await readSummaries(context, round)
  if (row === undefined || summary === undefined)
    throw new AppError('not-found', { detail: `No round ${String(round)}` })
  const messages = messagesFor((await readActivePerson(context, context.actor.personId)).preferred_language)
  const words = messages.coffeeReasons
  const matches = await readMatches(context, round)
  return {
    ...summary,
    matches: await toDeskMatches(context, matches, messages),
    withoutMatch: await readWithoutMatch(context, round, words),
    notes: [...notesOnLength(matches.length, summary, words), ...notesOf(row, words)],
    met: await countMet(context, round),
  }
}

/** Those that have not ended, the best first. */
async function readMatches({ tx }: Context, round: number): Promise<MatchRow[]> {
  const rows = await tx
    .selectFrom('round_matches')
    .selectAll()
    .where('round_number', '=', round)
    .where('state', 'not in', ['ended', 'replaced'])
    .orderBy((where) => where('state', '=', 'held'), 'desc')
    .orderBy('score', 'desc')
    .orderBy('match_id')
    .limit(MOST_SHOWN)
    .execute()
  return rows.toSorted((a, b) => b.score - a.score)
}

function notesOnLength(shown: number, { pairs, groups }: RoundSummary, words: Messages['coffeeReasons']): string[] {
  return shown < MOST_SHOWN || shown === pairs + groups ? [] : [words.noteOnlyFirst(shown, pairs + groups)]
}

function notesOf({ state, released_at, notes }: RoundRow, words: Messages['coffeeReasons']): string[] {
  const lapsed = state === 'closed' && released_at === null
  return [...(lapsed ? [words.noteNotApproved] : []), ...notes.map((note) => words.note(note))]
}

const deskStates: Record<MatchRow['state'], DeskMatch['state']> = {
  ready: 'ready',
  held: 'held',
  introduced: 'introduced',
  // Whether certain two met is theirs alone.
  met: 'introduced',
  'not-met': 'introduced',
  ended: 'over',
  replaced: 'over',
}

async function toDeskMatches(context: Context, matches: readonly MatchRow[], messages: Messages): Promise<DeskMatch[]> {
  const ids = matches.map((match) => match.match_id)
  const seats = await readSeats(context, ids)
  const people = await readPeople(
    context,
    seats.map((seat) => seat.person_id),
  )
  const seated = Map.groupBy(seats, (seat) => seat.match_id)
  const deliveries = await readDeliveries(
    context,
    seats.map(({ match_id, person_id }) => ({ key: introductionKey(match_id, person_id), personId: person_id })),
    messages.deliveries,
  )
  return matches.map((match) => {
    const own = (seated.get(match.match_id) ?? []).flatMap(({ person_id }) => people.get(person_id) ?? [])
    return {
      matchId: match.match_id,
      people: own.map(toSummary),
      organiserId: match.organiser_id,
      state: deskStates[match.state],
      why: describeForDesk(match, own, messages.coffeeReasons),
      deliveries: own.flatMap((person) => deliveries.get(introductionKey(match.match_id, person.person_id)) ?? []),
    }
  })
}

async function readWithoutMatch(
  context: Context,
  round: number,
  words: Messages['coffeeReasons'],
): Promise<RoundDetail['withoutMatch']> {
  const rows = await context.tx
    .selectFrom('round_members')
    .select(['person_id', 'reason'])
    .where('round_number', '=', round)
    .where('state', 'in', ['left-out', 'waiting'])
    .orderBy('person_id')
    .limit(MOST_SHOWN)
    .execute()
  const people = await readPeople(
    context,
    rows.map((row) => row.person_id),
  )
  return rows
    .flatMap(({ person_id, reason }) => {
      const person = people.get(person_id)
      return person === undefined ? [] : [{ person, why: words.deskLeftOut[forDesk(reason)] }]
    })
    .toSorted((a, b) => (a.person.folded_name < b.person.folded_name ? -1 : 1))
    .map(({ person, why }) => ({ person: toSummary(person), why, next: words.deskFirstNextTime }))
}

/** Whose match has ended reads like anybody without a partner: who ended it must not show. */
function forDesk(reason: string | null): LeftOutReason {
  const telling: readonly LeftOutReason[] = ['alone', 'no-shared-hours', 'no-common-language', 'met-everyone-lately']
  return telling.find((one) => one === reason) ?? 'everyone-else-matched'
}

async function readPeople(context: Context, ids: readonly string[]): Promise<Map<string, PersonRow>> {
  return new Map((await readActivePeople(context, ids)).map((person) => [person.person_id, person]))
}

async function countMet({ tx }: Context, round: number): Promise<RoundDetail['met']> {
  const { rows } = await sql<{ is_met: boolean; matches: number; people: number }>`
    SELECT is_met, count(*) AS matches, sum(people)::integer AS people
    FROM (
      SELECT round_matches.match_id, state = 'met' AS is_met, count(round_seats.person_id) AS people
      FROM round_matches LEFT JOIN round_seats
        ON round_seats.tenant_id = round_matches.tenant_id AND round_seats.match_id = round_matches.match_id
        AND left_because IS NULL
      WHERE round_matches.round_number = ${round} AND state IN ('introduced', 'met', 'not-met')
      GROUP BY round_matches.match_id, state
    ) AS introduced
    GROUP BY is_met`.execute(tx)
  const nobody = { matches: 0, people: 0 }
  const met = rows.find((row) => row.is_met) ?? nobody
  const others = rows.find((row) => !row.is_met) ?? nobody
  // Both sides of the sum: that nobody met names everybody as well.
  const isSafe = met.people >= FEWEST_COUNTED && others.people >= FEWEST_COUNTED
  return isSafe ? { matches: met.matches, of: met.matches + others.matches } : null
}
