import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

/** Events that people hold themselves, what their guests are reminded of and asked, and calendar feeds. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE events
      ADD COLUMN version integer NOT NULL DEFAULT 1,
      ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now()`.execute(database)
  await sql`ALTER TABLE occurrences ADD COLUMN cancelled_at timestamptz`.execute(database)
  await sql`
    ALTER TABLE rsvps
      ADD COLUMN reminder_planned_at timestamptz,
      ADD COLUMN recap_planned_at timestamptz,
      ADD COLUMN recap text CHECK (recap IN ('told', 'absent'))`.execute(database)

  await createTenantTable(
    database,
    'co_hosts',
    ['event_id', 'person_id'],
    `event_id uuid NOT NULL,
     person_id uuid NOT NULL,
     FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, event_id) ON DELETE CASCADE,
     ${referencesPerson('person_id')}`,
  )
  await createTenantTable(
    database,
    'occurrence_moves',
    ['event_id', 'starts_at'],
    `event_id uuid NOT NULL,
     starts_at timestamptz NOT NULL,
     to_event_id uuid NOT NULL,
     to_starts_at timestamptz NOT NULL,
     FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, event_id) ON DELETE CASCADE,
     FOREIGN KEY (tenant_id, to_event_id) REFERENCES events (tenant_id, event_id) ON DELETE CASCADE`,
  )
  await createTenantTable(
    database,
    'calendar_feeds',
    ['person_id'],
    `person_id uuid NOT NULL,
     secret_digest text NOT NULL,
     created_at timestamptz NOT NULL,
     UNIQUE (tenant_id, secret_digest),
     ${referencesPerson('person_id')}`,
  )
}
