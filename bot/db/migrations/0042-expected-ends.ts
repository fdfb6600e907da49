import { sql, type Kysely } from 'kysely'

/** When a mentor expects a mentorship to end, where they have said so. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE mentorships ADD COLUMN expected_end date`.execute(database)
}
