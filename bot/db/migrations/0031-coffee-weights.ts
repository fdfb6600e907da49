import { sql, type Kysely } from 'kysely'

/** What counts in putting coffee rounds together, where a programme manager has chosen otherwise. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE coffee_settings ADD COLUMN weights jsonb NOT NULL DEFAULT '{}'`.execute(database)
}
