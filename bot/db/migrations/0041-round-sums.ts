import { sql, type Kysely } from 'kysely'

/** What a round came to stays as it is once the round is closed: it is summed then, and not each time it is looked at. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE rounds ADD COLUMN sums jsonb`.execute(database)
}
