import { dayOfMoment, mondayOfRound } from '../../../shared/coffee/calendar.ts'
import { coffeeMoment } from '../../../shared/coffee/schemas.ts'
import { instantAt } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { enqueueMessages, type Enqueued } from '../../db/outbox.ts'
import { isAmong } from '../../db/is-among.ts'
import { readActivePeople } from '../../db/people.ts'
import { checkInKey, introductionKey, readSeats, type MatchRow } from './store.ts'

/** A round's messages come at ten in each person's own time. */
const AT_MINUTE = 10 * 60

/**
 * Introduces the people of matches to each other, all in one transaction, so that nobody is told alone;
 * what they will be asked later is planned with it. Only `newcomers`, where given, hear of it.
 */
export async function introduceMatches(
  context: Context,
  matches: readonly Pick<MatchRow, 'match_id' | 'round_number' | 'weeks'>[],
  newcomers?: ReadonlySet<string>,
): Promise<void> {
  const { tx, now } = context
  if (matches.length === 0) return
  const byId = new Map(matches.map((match) => [match.match_id, match]))
  const ids = [...byId.keys()]
  await tx
    .updateTable('round_matches')
    .set({ state: 'introduced', introduced_at: now })
    .where(isAmong('match_id', ids))
    .where('introduced_at', 'is', null)
    .execute()
  const seats = (await readSeats(context, ids)).filter(({ person_id: id }) => newcomers?.has(id) ?? true)
  const people = await readActivePeople(
    context,
    seats.map((seat) => seat.person_id),
  )
  const zones = new Map(people.map((person) => [person.person_id, person.time_zone]))
  const messages = seats.flatMap((seat) => {
    const match = byId.get(seat.match_id)
    const timeZone = zones.get(seat.person_id)
    return match === undefined || timeZone === undefined ? [] : messagesOf(context, match, seat.person_id, timeZone)
  })
  await enqueueMessages(tx, messages)
  const round = matches[0]?.round_number ?? 0
  await tx
    .updateTable('coffee_members')
    .set({ last_round: round })
    .where(
      isAmong(
        'person_id',
        seats.map((seat) => seat.person_id),
      ),
    )
    .execute()
}

function messagesOf(
  { tenantId, now }: Context,
  { match_id: matchId, round_number: round, weeks }: Pick<MatchRow, 'match_id' | 'round_number' | 'weeks'>,
  recipientId: string,
  timeZone: string,
): Enqueued[] {
  const own = { tenantId, recipientId, now }
  const at = (day: string): Date => instantAt(day, AT_MINUTE, timeZone)
  const monday = at(mondayOfRound(round))
  return [
    {
      ...own,
      key: introductionKey(matchId, recipientId),
      kind: 'coffee-introduction',
      payload: { matchId },
      attention: 'introduction',
      dueAt: monday > now ? monday : now,
    },
    ...coffeeMoment.options
      .map((moment) => ({ moment, dueAt: at(dayOfMoment(round, weeks, moment)) }))
      .filter(({ dueAt }) => dueAt > now)
      .map(({ moment, dueAt }) => ({
        ...own,
        key: checkInKey(matchId, moment, recipientId),
        kind: 'coffee-check-in',
        payload: { matchId, moment },
        attention: 'request' as const,
        dueAt,
      })),
  ]
}
