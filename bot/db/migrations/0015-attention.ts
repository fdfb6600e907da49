import { sql, type Kysely } from 'kysely'
import { createTenantTable } from './tenant-table.ts'

/** When people may be written to, what becomes of messages beyond their budget, and the ledger of all messages. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE profiles
      ADD COLUMN message_days smallint[],
      ADD COLUMN message_start_minute smallint,
      ADD COLUMN message_end_minute smallint,
      ADD CONSTRAINT profiles_message_hours CHECK
        (num_nulls(message_days, message_start_minute, message_end_minute) IN (0, 3))`.execute(database)
  await createTenantTable(
    database,
    'holidays',
    ['office', 'day'],
    `office text NOT NULL,
     day date NOT NULL,
     name text NOT NULL`,
  )
  await sql`ALTER TABLE outbox ADD COLUMN digest_key text`.execute(database)
  await sql`CREATE INDEX outbox_ledger ON outbox (tenant_id, kind, wanted_at) WHERE NOT is_slot`.execute(database)
}
