import { sql, type Kysely } from 'kysely'

/** Programmes that are paused one by one, and what else people choose about being found. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE profiles
      ADD COLUMN coffee_paused_until date,
      ADD COLUMN buddy_paused_until date,
      ADD COLUMN mentoring_paused_until date,
      ADD COLUMN groups_paused_until date,
      ADD COLUMN events_paused_until date,
      ADD COLUMN follow_ups_paused_until date,
      ADD COLUMN suggested boolean NOT NULL DEFAULT true,
      ADD COLUMN open_to_shadowing boolean NOT NULL DEFAULT false,
      ADD COLUMN language text`.execute(database)
  await sql`
    CREATE INDEX profiles_not_suggested ON profiles (tenant_id, person_id)
      WHERE NOT suggested OR paused_until IS NOT NULL`.execute(database)
}
