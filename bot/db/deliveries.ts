import { sql, type SqlBool } from 'kysely'
import type { DeskDelivery } from '../../shared/attention/desk-delivery.ts'
import type { Messages } from '../../shared/i18n/messages.ts'
import type { TenantTransaction } from './database.ts'
import type { OutboxTable } from './outbox-schema.ts'

type Words = Messages['deliveries']

/** What became of each message, by its key; one that was never written has no entry. */
export async function readDeliveries(
  { tx }: { tx: TenantTransaction },
  messages: readonly { key: string; personId: string }[],
  words: Words,
): Promise<Map<string, DeskDelivery>> {
  if (messages.length === 0) return new Map()
  const rows = await tx
    .selectFrom('outbox')
    .select(['message_key', 'state', 'attempts', 'outcome'])
    .where(sql<SqlBool>`message_key = ANY(${messages.map(({ key }) => key)}::text[])`)
    .execute()
  const byKey = new Map(rows.map((row) => [row.message_key, row]))
  return new Map(
    messages.flatMap(({ key, personId }) => {
      const row = byKey.get(key)
      return row === undefined ? [] : [[key, toDelivery(personId, row, words)] as const]
    }),
  )
}

type OutboxRow = { state: string; attempts: number; outcome: OutboxTable['outcome'] }

function toDelivery(personId: string, { state, attempts, outcome }: OutboxRow, words: Words): DeskDelivery {
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
