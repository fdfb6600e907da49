import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'meetings',
    ['meeting_id'],
    `meeting_id uuid NOT NULL,
     person_id uuid NOT NULL,
     other_id uuid NOT NULL,
     met_at timestamptz NOT NULL,
     source text NOT NULL CHECK (source IN ('check-in', 'event', 'introduction', 'follow-up', 'by-hand')),
     source_key text NOT NULL,
     UNIQUE (tenant_id, person_id, other_id, source_key),
     ${referencesPerson('person_id')},
     ${referencesPerson('other_id')}`,
  )
  await sql`CREATE INDEX meetings_pair ON meetings (tenant_id, person_id, other_id, met_at DESC)`.execute(database)

  await createTenantTable(
    database,
    'contacts',
    ['person_id', 'other_id'],
    `person_id uuid NOT NULL,
     other_id uuid NOT NULL,
     cadence_days smallint CHECK (cadence_days IN (14, 30, 90)),
     due_on date,
     created_at timestamptz NOT NULL,
     note text NOT NULL DEFAULT '',
     promise text,
     promise_on date,
     ignored_count smallint NOT NULL DEFAULT 0,
     nudged_on date,
     ${referencesPerson('person_id')},
     ${referencesPerson('other_id')}`,
  )
  await sql`CREATE INDEX contacts_due ON contacts (tenant_id, due_on) WHERE due_on IS NOT NULL`.execute(database)
}
