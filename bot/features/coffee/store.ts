import type { Selectable } from 'kysely'
import type { CoffeeMoment } from '../../../shared/coffee/schemas.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { ActorContext, Context } from '../../context.ts'
import type {
  CoffeeMemberTable,
  RoundMatchTable,
  RoundMemberTable,
  RoundSeatTable,
  RoundTable,
} from '../../db/coffee-schema.ts'
import { isAmong } from '../../db/is-among.ts'

export type CoffeeMemberRow = Selectable<CoffeeMemberTable>
export type RoundRow = Selectable<RoundTable>
export type MatchRow = Selectable<RoundMatchTable>
export type SeatRow = Selectable<RoundSeatTable>
export type RoundMemberRow = Selectable<RoundMemberTable>

/** Every change of a match takes this lock first, so that two presses follow one another. */
export async function lockMatch({ tx }: Context, matchId: string): Promise<MatchRow | undefined> {
  return await tx.selectFrom('round_matches').selectAll().where('match_id', '=', matchId).forUpdate().executeTakeFirst()
}

export async function readMatch({ tx }: Context, matchId: string): Promise<MatchRow | undefined> {
  return await tx.selectFrom('round_matches').selectAll().where('match_id', '=', matchId).executeTakeFirst()
}

/** Who is in a match now; who has left it is not among them. */
export async function readSeats({ tx }: Context, matchIds: readonly string[]): Promise<SeatRow[]> {
  if (matchIds.length === 0) return []
  return await tx
    .selectFrom('round_seats')
    .selectAll()
    .where(isAmong('match_id', matchIds))
    .where('left_because', 'is', null)
    .orderBy('person_id')
    .execute()
}

/** @throws AppError `not-found` where the actor never was in it, or has left it. */
export async function lockOwnMatch(
  context: ActorContext,
  matchId: string,
): Promise<{ match: MatchRow; seats: SeatRow[]; own: SeatRow }> {
  const match = await lockMatch(context, matchId)
  const seats = match === undefined ? [] : await readSeats(context, [matchId])
  const own = seats.find((seat) => seat.person_id === context.actor.personId)
  if (match === undefined || own === undefined) {
    throw new AppError('not-found', { detail: `No match ${matchId} of ${context.actor.personId}` })
  }
  return { match, seats, own }
}

export async function readMembership({ tx }: Context, personId: string): Promise<CoffeeMemberRow | undefined> {
  return await tx.selectFrom('coffee_members').selectAll().where('person_id', '=', personId).executeTakeFirst()
}

export async function readRound({ tx }: Context, round: number): Promise<RoundRow | undefined> {
  return await tx.selectFrom('rounds').selectAll().where('round_number', '=', round).executeTakeFirst()
}

export async function lockRound({ tx }: Context, round: number): Promise<RoundRow | undefined> {
  return await tx.selectFrom('rounds').selectAll().where('round_number', '=', round).forUpdate().executeTakeFirst()
}

export async function saveRoundMember(
  { tx }: Context,
  round: number,
  personIds: readonly string[],
  values: Partial<Pick<RoundMemberRow, 'state' | 'reason' | 'rounds_waited'>>,
): Promise<void> {
  if (personIds.length === 0) return
  await tx
    .updateTable('round_members')
    .set(values)
    .where('round_number', '=', round)
    .where(isAmong('person_id', personIds))
    .execute()
}

export function introductionKey(matchId: string, personId: string): string {
  return `coffee/${matchId}/${personId}`
}

export function checkInKey(matchId: string, moment: CoffeeMoment, personId: string): string {
  return `coffee-check-in/${matchId}/${moment}/${personId}`
}
