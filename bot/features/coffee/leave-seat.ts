import type { Context } from '../../context.ts'
import { coffeeMoment } from '../../../shared/coffee/schemas.ts'
import { cancelMessages, enqueueMessages, UNDO_MS } from '../../db/outbox.ts'
import { checkInKey, introductionKey, readSeats, saveRoundMember, type MatchRow, type SeatRow } from './store.ts'

type Because = Exclude<NonNullable<SeatRow['left_because']>, 'moved'>

/**
 * Somebody leaves a match whose row is locked. With two or more who get along without them the match
 * goes on; otherwise it ends, and the next sweep matches the others again. They read a neutral sentence, and
 * only if they had heard of the match.
 */
export async function leaveSeat(context: Context, match: MatchRow, personId: string, because: Because): Promise<void> {
  const others = (await readSeats(context, [match.match_id])).filter((seat) => seat.person_id !== personId)
  await giveUpSeats(context, match.match_id, [personId], because)
  await takeBack(context, match.match_id, [personId])
  await saveRoundMember(context, match.round_number, [personId], {
    state: because === 'not-a-fit' ? 'waiting' : 'out',
    reason: because === 'undeliverable' ? 'unreachable' : null,
  })
  const remaining = others.map((seat) => seat.person_id)
  const told = await readTold(context, match.match_id, remaining)
  if (canGoOn(match, remaining)) await goOn(context, match, { remaining, told, personId })
  else await endMatch(context, match, { remaining, told })
}

/** A pair that only met through the third does not go on without them. */
function canGoOn({ links }: MatchRow, remaining: readonly string[]): boolean {
  const among = links.filter(({ first, second }) => remaining.includes(first) && remaining.includes(second))
  return remaining.length > 1 && among.every(({ broken }) => broken.every((rule) => rule === 'memory'))
}

interface Remaining {
  remaining: readonly string[]
  /** Those who have heard of the match. */
  told: readonly string[]
}

async function goOn(
  context: Context,
  match: MatchRow,
  { remaining, told, personId }: Remaining & { personId: string },
): Promise<void> {
  const [organiser] = remaining
  if (match.organiser_id === personId && organiser !== undefined) {
    await context.tx
      .updateTable('round_matches')
      .set({ organiser_id: organiser })
      .where('match_id', '=', match.match_id)
      .execute()
  }
  const payload = { matchId: match.match_id, personId, change: 'left' }
  await tell(context, told, { name: `coffee-left/${match.match_id}/${personId}`, kind: 'coffee-changed', payload })
}

async function endMatch(context: Context, match: MatchRow, { remaining, told }: Remaining): Promise<void> {
  const { tx, now } = context
  await tx
    .updateTable('round_matches')
    .set({ state: 'ended', ended_at: now })
    .where('match_id', '=', match.match_id)
    .execute()
  await giveUpSeats(context, match.match_id, remaining, 'moved')
  await takeBack(context, match.match_id, remaining)
  await saveRoundMember(context, match.round_number, remaining, { state: 'waiting' })
  const payload = { matchId: match.match_id }
  await tell(context, told, { name: `coffee-ended/${match.match_id}`, kind: 'coffee-ended', payload })
}

async function giveUpSeats(
  { tx, now }: Context,
  matchId: string,
  people: readonly string[],
  because: SeatRow['left_because'],
): Promise<void> {
  if (people.length === 0) return
  await tx
    .updateTable('round_seats')
    .set({ left_because: because, left_at: now })
    .where('match_id', '=', matchId)
    .where('person_id', 'in', people)
    .execute()
}

async function takeBack({ tx, now }: Context, matchId: string, people: readonly string[]): Promise<void> {
  const keys = people.flatMap((personId) => [
    introductionKey(matchId, personId),
    ...coffeeMoment.options.map((moment) => checkInKey(matchId, moment, personId)),
  ])
  await cancelMessages(tx, { keys, reason: 'the match ended', now })
}

async function readTold({ tx }: Context, matchId: string, people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return []
  const rows = await tx
    .selectFrom('outbox')
    .select('recipient_id')
    .where(
      'message_key',
      'in',
      people.map((personId) => introductionKey(matchId, personId)),
    )
    .where('state', 'in', ['done', 'unknown', 'sending'])
    .execute()
  return rows.flatMap((row) => (row.recipient_id === null ? [] : [row.recipient_id]))
}

async function tell(
  { tx, tenantId, now }: Context,
  people: readonly string[],
  message: { name: string; kind: string; payload: Record<string, unknown> },
): Promise<void> {
  await enqueueMessages(
    tx,
    people.map((recipientId) => ({
      tenantId,
      key: `${message.name}/${recipientId}`,
      kind: message.kind,
      recipientId,
      payload: message.payload,
      attention: 'introduction' as const,
      dueAt: new Date(now.getTime() + UNDO_MS),
      now,
    })),
  )
}
