import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'outbox',
    ['message_key'],
    `message_key text NOT NULL,
     kind text NOT NULL,
     recipient_id uuid,
     payload jsonb NOT NULL,
     priority smallint NOT NULL DEFAULT 0,
     due_at timestamptz NOT NULL,
     state text NOT NULL DEFAULT 'waiting'
       CHECK (state IN ('waiting', 'sending', 'done', 'dead', 'cancelled', 'unknown')),
     attempts smallint NOT NULL DEFAULT 0,
     unknown_fates smallint NOT NULL DEFAULT 0,
     lease_until timestamptz,
     leased_by text,
     created_at timestamptz NOT NULL,
     settled_at timestamptz,
     activity_id text,
     outcome text,
     ${referencesPerson('recipient_id')}`,
  )
  await sql`
    CREATE INDEX outbox_due ON outbox (tenant_id, due_at, priority)
      WHERE state IN ('waiting', 'sending')`.execute(database)
  await sql`CREATE INDEX outbox_recipient ON outbox (tenant_id, recipient_id, settled_at)`.execute(database)

  // The scheduler alone looks across tenants, and sees when something is due, never what or for whom.
  await sql`GRANT SELECT (tenant_id, due_at, state, lease_until) ON outbox TO hallway_scheduler`.execute(database)
  await sql`CREATE POLICY scheduling ON outbox FOR SELECT TO hallway_scheduler USING (true)`.execute(database)
  await sql`GRANT SELECT (tenant_id) ON tenants TO hallway_scheduler`.execute(database)
  await sql`CREATE POLICY scheduling ON tenants FOR SELECT TO hallway_scheduler USING (true)`.execute(database)
}
