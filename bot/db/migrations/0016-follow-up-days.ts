import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

/**
 * Everybody with a contact has a row that says when their next day of follow-ups begins: a sweep finds
 * by it whose day has begun, and looks at nobody else.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE profiles ADD COLUMN nudge_daily boolean NOT NULL DEFAULT false`.execute(database)

  await createTenantTable(
    database,
    'follow_up_days',
    ['person_id'],
    `person_id uuid NOT NULL,
     next_at timestamptz NOT NULL DEFAULT 'epoch',
     nudged_on date,
     ${referencesPerson('person_id')}`,
  )
  await sql`CREATE INDEX follow_up_days_next ON follow_up_days (tenant_id, next_at)`.execute(database)

  // Whoever writes the first contact, a use case or an import, must not forget the row.
  await sql`
    CREATE FUNCTION begin_follow_up_days() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO follow_up_days (tenant_id, person_id)
      SELECT DISTINCT tenant_id, person_id FROM added
      ON CONFLICT DO NOTHING;
      RETURN NULL;
    END $$`.execute(database)
  await sql`
    CREATE TRIGGER begin_follow_up_days AFTER INSERT ON contacts
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION begin_follow_up_days()`.execute(database)
  await sql`
    INSERT INTO follow_up_days (tenant_id, person_id)
    SELECT DISTINCT tenant_id, person_id FROM contacts`.execute(database)

  // What is due is asked of the people whose day has begun, no longer of the whole company.
  await sql`DROP INDEX contacts_due`.execute(database)
  await sql`
    CREATE INDEX contacts_due ON contacts (tenant_id, person_id, due_on)
      WHERE due_on IS NOT NULL`.execute(database)
  await sql`
    CREATE INDEX contacts_promised ON contacts (tenant_id, person_id, promise_on)
      WHERE promise_on IS NOT NULL`.execute(database)
}
