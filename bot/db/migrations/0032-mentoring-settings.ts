import type { Kysely } from 'kysely'
import { createTenantTable } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(database, 'mentoring_settings', [], 'weights jsonb NOT NULL')
}
