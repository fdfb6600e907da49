import { sql, type Kysely } from 'kysely'
import { createTenantTable } from './tenant-table.ts'

/** Delivery in batches, by any number of instances, at a rate that they share. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE outbox
      DROP CONSTRAINT outbox_state_check,
      ADD CONSTRAINT outbox_state_check CHECK
        (state IN ('waiting', 'retrying', 'held', 'sending', 'done', 'dead', 'cancelled', 'unknown')),
      ADD COLUMN is_slot boolean NOT NULL GENERATED ALWAYS AS (recipient_id IS NULL) STORED,
      ADD COLUMN wanted_at timestamptz,
      ADD COLUMN left_at timestamptz`.execute(database)
  await sql`UPDATE outbox SET wanted_at = due_at`.execute(database)
  await sql`ALTER TABLE outbox ALTER COLUMN wanted_at SET NOT NULL`.execute(database)
  await createIndexes(database)

  await createTenantTable(
    database,
    'send_rates',
    [],
    `next_at timestamptz NOT NULL,
     slowed_to real,
     slowed_at timestamptz,
     throttled_at timestamptz`,
  )
  await sql`GRANT SELECT (is_slot) ON outbox TO hallway_scheduler`.execute(database)
  await sql`GRANT SELECT ON send_rates TO hallway_scheduler`.execute(database)
  await sql`CREATE POLICY scheduling ON send_rates FOR SELECT TO hallway_scheduler USING (true)`.execute(database)
}

async function createIndexes(database: Kysely<unknown>): Promise<void> {
  await sql`DROP INDEX outbox_due`.execute(database)
  // Whether a tenant has anything due, and since when; slots of the clock apart from messages.
  await sql`
    CREATE INDEX outbox_due ON outbox (tenant_id, is_slot, due_at)
      WHERE state IN ('waiting', 'retrying')`.execute(database)
  // The order in which messages leave.
  await sql`
    CREATE INDEX outbox_next ON outbox (tenant_id, priority, due_at, message_key)
      WHERE state IN ('waiting', 'retrying') AND NOT is_slot`.execute(database)
  // Whose chat is busy, and whose digest fills.
  await sql`
    CREATE INDEX outbox_in_hand ON outbox (tenant_id, recipient_id)
      WHERE state IN ('sending', 'retrying')`.execute(database)
  await sql`CREATE INDEX outbox_held ON outbox (tenant_id, recipient_id) WHERE state = 'held'`.execute(database)
  await sql`CREATE INDEX outbox_left ON outbox (tenant_id, left_at) WHERE left_at IS NOT NULL`.execute(database)
  // Whose process died.
  await sql`CREATE INDEX outbox_leases ON outbox (tenant_id, lease_until) WHERE state = 'sending'`.execute(database)
}
