import { sql, type Kysely } from 'kysely'

/** While an assignment is open its pairs change with everybody who joins: a hold is the mentee's. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE mentoring_joins ADD COLUMN is_held boolean NOT NULL DEFAULT false`.execute(database)
}
