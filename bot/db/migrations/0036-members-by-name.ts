import { sql, type Kysely } from 'kysely'

/**
 * What a group's list shows and counts of its members stands in their memberships: a large group is then sorted,
 * searched and counted by one index, and not by thousands of looks at people. Triggers keep it as the directory has it.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE memberships ADD COLUMN folded_name text, ADD COLUMN department text`.execute(database)
  await sql`
    UPDATE memberships SET folded_name = people.folded_name, department = people.department FROM people
    WHERE people.tenant_id = memberships.tenant_id AND people.person_id = memberships.person_id`.execute(database)
  await sql`ALTER TABLE memberships ALTER COLUMN folded_name SET NOT NULL`.execute(database)
  await sql`
    CREATE INDEX memberships_by_name ON memberships (tenant_id, group_id, folded_name, person_id)
      INCLUDE (visibility, role, since, department) WHERE state = 'joined'`.execute(database)
  await describeNewMembers(database)
  await describeMembersAnew(database)
}

async function describeNewMembers(database: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE FUNCTION describe_member() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      SELECT people.folded_name, people.department INTO NEW.folded_name, NEW.department FROM people
        WHERE people.tenant_id = NEW.tenant_id AND people.person_id = NEW.person_id;
      RETURN NEW;
    END $$`.execute(database)
  await sql`
    CREATE TRIGGER memberships_described BEFORE INSERT ON memberships
      FOR EACH ROW EXECUTE FUNCTION describe_member()`.execute(database)
}

/** One trigger per statement, not per row: an import changes thousands of people at once, and most of them in nothing. */
async function describeMembersAnew(database: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE FUNCTION describe_members_anew() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      UPDATE memberships SET folded_name = changed.folded_name, department = changed.department
      FROM (
        SELECT tenant_id, person_id, folded_name, department FROM row_after
        EXCEPT
        SELECT tenant_id, person_id, folded_name, department FROM row_before
      ) AS changed
      WHERE memberships.tenant_id = changed.tenant_id AND memberships.person_id = changed.person_id;
      RETURN NULL;
    END $$`.execute(database)
  await sql`
    CREATE TRIGGER people_described_anew AFTER UPDATE ON people
      REFERENCING OLD TABLE AS row_before NEW TABLE AS row_after
      FOR EACH STATEMENT EXECUTE FUNCTION describe_members_anew()`.execute(database)
}
