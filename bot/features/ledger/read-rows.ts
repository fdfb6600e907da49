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

interface Asked {
  kinds: readonly string[]
  states: readonly OutboxState[]
  after: Position | null
  limit: number
}

/** What was wanted by now, newest first. An index has each kind in that order, so the newest of each are enough. */
export async function readRows(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  { kinds, states, after, limit }: Asked,
): Promise<LedgerRow[]> {
  const { rows } = await sql<LedgerRow>`
    SELECT newest.*
    FROM unnest(${kinds}::text[]) AS asked (kind) CROSS JOIN LATERAL (
      SELECT message_key, outbox.kind, recipient_id, state, outcome, wanted_at, settled_at, attempts, unknown_fates,
        display_name, title, department, office
      FROM outbox JOIN people ON people.tenant_id = outbox.tenant_id AND people.person_id = outbox.recipient_id
      WHERE outbox.kind = asked.kind AND NOT is_slot AND state = ANY(${states}::text[])
        AND wanted_at <= ${now} AND ${isBefore(after)}
      ORDER BY wanted_at DESC, message_key DESC LIMIT ${limit}
    ) AS newest
    ORDER BY wanted_at DESC, message_key DESC LIMIT ${limit}`.execute(tx)
  return rows
}

function isBefore(after: Position | null) {
  return after === null
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(wanted_at, message_key) < (${after.wantedAt}::timestamptz, ${after.key}::text)`
}
