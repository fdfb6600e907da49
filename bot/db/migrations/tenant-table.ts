import { sql, type Kysely } from 'kysely'

/**
 * Creates a table whose primary key begins with the tenant (so that it can be partitioned or sharded
 * by tenant unchanged) and whose rows only the tenant set for the transaction can see or write.
 *
 * @param columns everything after `tenant_id`, as SQL.
 * @param primaryKey the columns after `tenant_id`; empty for the table of tenants itself.
 */
export async function createTenantTable(
  database: Kysely<unknown>,
  table: string,
  primaryKey: string[],
  columns: string,
): Promise<void> {
  const key = ['tenant_id', ...primaryKey].join(', ')
  const name = sql.table(table)
  await sql`
    CREATE TABLE ${name} (
      tenant_id uuid NOT NULL,
      ${sql.raw(columns)},
      PRIMARY KEY (${sql.raw(key)})
    )`.execute(database)
  await sql`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`.execute(database)
  // nullif: after a transaction the setting is '' and not unset, and '' is no uuid.
  await sql`
    CREATE POLICY tenant_isolation ON ${name} TO hallway_app
      USING (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
      WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)`.execute(database)
  await sql`GRANT SELECT, INSERT, UPDATE, DELETE ON ${name} TO hallway_app`.execute(database)
}

/** A foreign key to a person of the same tenant; erasing the person erases the row. */
export function referencesPerson(column: string): string {
  return `FOREIGN KEY (tenant_id, ${column}) REFERENCES people (tenant_id, person_id) ON DELETE CASCADE`
}
