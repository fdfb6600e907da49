import { sql, type Kysely } from 'kysely'

/** Whoever leaves a waiting list can take that back, too, and stands where they stood. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE rsvps ADD COLUMN line_kept_until timestamptz`.execute(database)
}
