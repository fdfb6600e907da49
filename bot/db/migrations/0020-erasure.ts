import { sql, type Kysely } from 'kysely'
import { createTenantTable } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE people ADD COLUMN erase_at timestamptz`.execute(database)
  await sql`CREATE INDEX people_erase_at ON people (tenant_id, erase_at) WHERE erase_at IS NOT NULL`.execute(database)

  // Whoever hosted an event takes nobody else's event with them.
  await sql`ALTER TABLE events DROP CONSTRAINT events_tenant_id_host_id_fkey`.execute(database)
  await sql`
    ALTER TABLE events ADD CONSTRAINT events_tenant_id_host_id_fkey
      FOREIGN KEY (tenant_id, host_id) REFERENCES people (tenant_id, person_id) ON DELETE SET NULL (host_id)`.execute(
    database,
  )

  await createTenantTable(
    database,
    'erasures',
    ['person_digest'],
    `person_digest text NOT NULL,
     erased_at timestamptz NOT NULL`,
  )
}
