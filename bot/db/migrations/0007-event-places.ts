import { sql, type Kysely } from 'kysely'

export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE rsvps ADD COLUMN place_held_until timestamptz`.execute(database)
  await sql`
    CREATE INDEX rsvps_waiting
      ON rsvps (tenant_id, event_id, starts_at, answered_at) WHERE answer = 'waiting'`.execute(database)
}
