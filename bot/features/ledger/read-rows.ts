import { sql, type SqlBool } from 'kysely'
import type { Context } from '../../context.ts'
import type { OutboxState } from '../../db/outbox-schema.ts'

export interface LedgerRow {
  message_key: string
  kind: string
  recipient_id: string
  state: OutboxState
  outcome: string | null
  wanted_at: Date
  settled_at: Date | null
  attempts: number
  unknown_fates: number
  display_name: string
  title: string | null
  department: string | null
  office: string | null
}

export interface Position {
  wantedAt: string
  key: string
}

/** What was wanted by now, newest first. */
export async function readRows(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  {
    kinds,
    states,
    after,
    limit,
  }: {
    kinds: readonly string[]
    states: readonly OutboxState[]
    after: Position | null
    limit: number
  },
): Promise<LedgerRow[]> {
  const page = tx
    .selectFrom('outbox')
    .innerJoin('people', (join) =>
      join.onRef('people.tenant_id', '=', 'outbox.tenant_id').onRef('people.person_id', '=', 'outbox.recipient_id'),
    )
    .select([
      'outbox.message_key',
      'outbox.kind',
      'outbox.state',
      'outbox.outcome',
      'outbox.wanted_at',
      'outbox.settled_at',
      'outbox.attempts',
      'outbox.unknown_fates',
      'people.person_id as recipient_id',
      'people.display_name',
      'people.title',
      'people.department',
      'people.office',
    ])
    .where(sql<SqlBool>`outbox.kind = ANY(${kinds}::text[])`)
    .where(sql<SqlBool>`outbox.state = ANY(${states}::text[])`)
    .where('outbox.wanted_at', '<=', now)
    .orderBy('outbox.wanted_at', 'desc')
    .orderBy('outbox.message_key', 'desc')
    .limit(limit)
  if (after === null) return await page.execute()
  const { wantedAt, key } = after
  return await page
    .where(sql<SqlBool>`(outbox.wanted_at, outbox.message_key) < (${wantedAt}::timestamptz, ${key}::text)`)
    .execute()
}
