import { sql, type Kysely } from 'kysely'
import { createTenantTable } from './tenant-table.ts'

/** What leads decide for a group, and each member for themselves. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE groups
      ADD COLUMN private_members boolean NOT NULL DEFAULT false,
      ADD COLUMN archived_at timestamptz`.execute(database)
  await sql`
    ALTER TABLE memberships
      ADD COLUMN is_muted boolean NOT NULL DEFAULT false,
      ADD COLUMN lead_asked_at timestamptz,
      ADD COLUMN lead_declined boolean NOT NULL DEFAULT false`.execute(database)

  await createTenantTable(
    database,
    'announcements',
    ['announcement_id'],
    `announcement_id uuid NOT NULL,
     group_id uuid NOT NULL,
     author_id uuid,
     text text NOT NULL,
     created_at timestamptz NOT NULL,
     FOREIGN KEY (tenant_id, group_id) REFERENCES groups (tenant_id, group_id) ON DELETE CASCADE,
     FOREIGN KEY (tenant_id, author_id) REFERENCES people (tenant_id, person_id) ON DELETE SET NULL (author_id)`,
  )
  await sql`CREATE INDEX announcements_group ON announcements (tenant_id, group_id, created_at)`.execute(database)
  await sql`
    CREATE INDEX announcements_author ON announcements (tenant_id, author_id)
      WHERE author_id IS NOT NULL`.execute(database)
}
