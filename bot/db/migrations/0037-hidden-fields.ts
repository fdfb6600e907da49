import type { Kysely } from 'kysely'
import { signalChanges } from './signal-changes.ts'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

/** What people have written of themselves for nobody else stands apart from what everybody reads. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'hidden_profiles',
    ['person_id'],
    `person_id uuid NOT NULL,
     fields jsonb NOT NULL,
     ${referencesPerson('person_id')}`,
  )
  await signalChanges(database, { table: 'hidden_profiles', topics: [{ topic: 'me', person: 'person_id' }] })
}
