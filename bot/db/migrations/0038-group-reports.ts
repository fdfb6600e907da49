import { sql, type Kysely } from 'kysely'
import { signalChanges } from './signal-changes.ts'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

/** What people report about groups, and who settled it how and when. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'group_reports',
    ['report_id'],
    `report_id uuid NOT NULL,
     group_id uuid NOT NULL,
     reporter_id uuid NOT NULL,
     words text NOT NULL,
     reported_at timestamptz NOT NULL,
     settled_at timestamptz,
     settled_by uuid,
     outcome text CHECK (outcome IN ('dismissed', 'archived')),
     CHECK ((settled_at IS NULL) = (outcome IS NULL)),
     FOREIGN KEY (tenant_id, group_id) REFERENCES groups (tenant_id, group_id) ON DELETE CASCADE,
     ${referencesPerson('reporter_id')},
     FOREIGN KEY (tenant_id, settled_by) REFERENCES people (tenant_id, person_id) ON DELETE SET NULL (settled_by)`,
  )
  // One person says it once for each group until it is settled.
  await sql`
    CREATE UNIQUE INDEX group_reports_open ON group_reports (tenant_id, group_id, reporter_id)
      WHERE settled_at IS NULL`.execute(database)
  await sql`CREATE INDEX group_reports_reporter ON group_reports (tenant_id, reporter_id)`.execute(database)
  await signalChanges(database, { table: 'group_reports', topics: [{ topic: 'groups', person: null }] })
}
