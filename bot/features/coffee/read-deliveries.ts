import type { z } from 'zod/v4'
import type { deskDelivery } from '../../../shared/coffee/desk.ts'
import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Context } from '../../context.ts'
import type { OutboxTable } from '../../db/schema.ts'
import { introductionKey, type SeatRow } from './store.ts'

type Delivery = z.infer<typeof deskDelivery>
type Words = Messages['coffeeReasons']['deliveries']

/** What became of each introduction, by "match/person". */
export async function readDeliveries(
  { tx }: Context,
  seats: readonly SeatRow[],
  { deliveries: words }: Messages['coffeeReasons'],
): Promise<Map<string, Delivery>> {
  if (seats.length === 0) return new Map()
  const rows = await tx
    .selectFrom('outbox')
    .select(['message_key', 'state', 'attempts', 'outcome'])
    .where(
      'message_key',
      'in',
      seats.map((seat) => introductionKey(seat.match_id, seat.person_id)),
    )
    .execute()
  const byKey = new Map(rows.map((row) => [row.message_key, row]))
  return new Map(
    seats.flatMap(({ match_id, person_id }) => {
      const row = byKey.get(introductionKey(match_id, person_id))
      return row === undefined ? [] : [[`${match_id}/${person_id}`, toDelivery(person_id, row, words)] as const]
    }),
  )
}

type OutboxRow = { state: string; attempts: number; outcome: OutboxTable['outcome'] }

function toDelivery(personId: string, { state, attempts, outcome }: OutboxRow, words: Words): Delivery {
  switch (state) {
    case 'done':
    case 'unknown':
      return { personId, state: 'sent', why: null }
    case 'dead':
      return { personId, state: 'failed', why: inWords(outcome, words) ?? words.other }
    case 'cancelled':
      return { personId, state: 'cancelled', why: outcome === 'left' ? words.left : null }
    default:
      return attempts > 0
        ? { personId, state: 'retried', why: words.again }
        : { personId, state: 'queued', why: inWords(outcome, words) }
  }
}

function inWords(outcome: string | null, words: Words): string | null {
  switch (outcome) {
    case 'blocked':
    case 'uninstalled':
    case 'outside-hours':
    case 'paused':
    case 'over-budget':
      return words[outcome]
    default:
      return null
  }
}
