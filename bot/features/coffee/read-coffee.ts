import { closesOn, comingRound, mondayOfRound } from '../../../shared/coffee/calendar.ts'
import { nextRoundOf } from '../../../shared/coffee/next-round.ts'
import type { Coffee } from '../../../shared/coffee/schemas.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { isPaused } from '../../../shared/people/pauses.ts'
import { addDays, localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext, Context } from '../../context.ts'
import { pausedUntil } from '../../db/pauses.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import { describeMatch } from './read-match-view.ts'
import { readMembership, readRound, type CoffeeMemberRow, type MatchRow, type RoundMemberRow } from './store.ts'

/** Everything about coffee rounds that concerns the actor. */
export async function readCoffee(context: ActorContext, _input?: unknown): Promise<Coffee> {
  const { personId } = context.actor
  const person = await readActivePerson(context, personId)
  const membership = await readMembership(context, personId)
  const next = membership === undefined ? null : await readNext(context, membership)
  const current = await readCurrent(context, personId)
  return {
    membership: membership === undefined ? null : { frequencyWeeks: membership.frequency_weeks, size: membership.size },
    nextRound: next === null ? null : { round: next, goesOutOn: mondayOfRound(next) },
    isSkipping: next !== null && membership !== undefined && isSkipping(context, membership, next),
    pausedUntil: readPause(context, person),
    current,
    sitsOut: current === null && membership !== undefined ? await readSitsOut(context, person) : null,
  }
}

function readPause({ now }: Context, person: PersonRow): string | null {
  const until = pausedUntil(person, 'coffee')
  return isPaused(until, localDate(now, person.time_zone)) ? until : null
}

/** The first round that is not past for them: the open one while they are in it. */
export async function readNext(context: Context, membership: CoffeeMemberRow): Promise<number> {
  const coming = comingRound(context.now)
  const part = await readPart(context, membership.person_id, coming)
  const isOpenToThem = part === undefined ? (await readRound(context, coming)) === undefined : part.state !== 'out'
  return nextRoundOf(
    {
      frequencyWeeks: membership.frequency_weeks,
      lastRound: membership.last_round,
      notBefore: membership.not_before,
    },
    isOpenToThem ? coming : coming + 1,
  )
}

/** The round that they sit out has not gone out yet. */
export function isSkipping({ now }: Context, membership: CoffeeMemberRow, next: number): boolean {
  const { frequency_weeks: frequencyWeeks, last_round: lastRound, not_before } = membership
  return not_before === next && nextRoundOf({ frequencyWeeks, lastRound, notBefore: 0 }, comingRound(now)) < next
}

async function readPart({ tx }: Context, personId: string, round: number): Promise<RoundMemberRow | undefined> {
  return await tx
    .selectFrom('round_members')
    .selectAll()
    .where('round_number', '=', round)
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

/** The match that runs, or the latest one that has come to something, until its time is over. */
export async function readCurrentRow({ tx, now }: Context, personId: string): Promise<MatchRow | null> {
  const rows = await tx
    .selectFrom('round_matches')
    .innerJoin('round_seats', (join) =>
      join
        .onRef('round_seats.tenant_id', '=', 'round_matches.tenant_id')
        .onRef('round_seats.match_id', '=', 'round_matches.match_id'),
    )
    .selectAll('round_matches')
    .where('round_seats.person_id', '=', personId)
    .where('round_seats.left_because', 'is', null)
    .where('round_matches.state', 'in', ['introduced', 'met'])
    .orderBy('round_matches.round_number', 'desc')
    .limit(2)
    .execute()
  const today = localDate(now, 'UTC')
  return rows.find((row) => closesOn(row.round_number, row.weeks) >= today) ?? null
}

async function readCurrent(context: ActorContext, personId: string): Promise<Coffee['current']> {
  const row = await readCurrentRow(context, personId)
  const view = row === null ? null : await describeMatch(context, row, personId)
  return view?.match ?? null
}

/** Only of a round that has gone out, in its week: before, nobody is told of it. */
async function readSitsOut(context: Context, person: PersonRow): Promise<Coffee['sitsOut']> {
  const part = await readLatestPart(context, person.person_id)
  if (part === undefined || part.state === 'matched') return null
  const goesOutOn = mondayOfRound(part.round_number)
  if (localDate(context.now, 'UTC') >= addDays(goesOutOn, 7)) return null
  const words = messagesFor(person.preferred_language).coffeeReasons
  if (part.state === 'waiting')
    return { round: part.round_number, goesOutOn, why: words.looking, next: words.lookingNext }
  if (part.reason === null) return null
  const next = part.state === 'left-out' ? words.firstNextTime : ''
  return { round: part.round_number, goesOutOn, why: words.whyLeftOut[part.reason], next }
}

/** Their part in the latest round that has gone out and in which it was their turn. */
export async function readLatestPart({ tx }: Context, personId: string): Promise<RoundMemberRow | undefined> {
  return await tx
    .selectFrom('round_members')
    .innerJoin('rounds', (join) =>
      join
        .onRef('rounds.tenant_id', '=', 'round_members.tenant_id')
        .onRef('rounds.round_number', '=', 'round_members.round_number'),
    )
    .selectAll('round_members')
    .where('round_members.person_id', '=', personId)
    .where('rounds.released_at', 'is not', null)
    .orderBy('round_members.round_number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
