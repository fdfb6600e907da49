import { sql, type Kysely } from 'kysely'

/** A thank-you can be for the eyes of a group, too, to which both belong. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE thanks
      ADD COLUMN group_id uuid,
      ADD CONSTRAINT thanks_group FOREIGN KEY (tenant_id, group_id)
        REFERENCES groups (tenant_id, group_id) ON DELETE SET NULL (group_id)`.execute(database)
  await sql`
    CREATE INDEX thanks_in_group ON thanks (tenant_id, group_id, thanked_at)
      WHERE group_id IS NOT NULL`.execute(database)
}
