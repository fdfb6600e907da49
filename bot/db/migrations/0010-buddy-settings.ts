import type { Kysely } from 'kysely'
import { createTenantTable } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'buddy_settings',
    [],
    `mode text NOT NULL DEFAULT 'ask-first' CHECK (mode IN ('ask-first', 'direct')),
     weights jsonb NOT NULL`,
  )
}
