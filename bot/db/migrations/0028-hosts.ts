import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

/** Events go on when their host leaves, and keep what was changed here when their calendar file comes again. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE events ADD COLUMN host_sought_at timestamptz`.execute(database)
  await createTenantTable(
    database,
    'host_declines',
    ['event_id', 'person_id'],
    `event_id uuid NOT NULL,
     person_id uuid NOT NULL,
     FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, event_id) ON DELETE CASCADE,
     ${referencesPerson('person_id')}`,
  )
  await createTenantTable(
    database,
    'imported_events',
    ['event_id'],
    `event_id uuid NOT NULL,
     content jsonb NOT NULL,
     FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, event_id) ON DELETE CASCADE`,
  )
  // Events that were made here have their own id as their UID; a date that was taken out of a series has a “#”.
  await sql`
    INSERT INTO imported_events (tenant_id, event_id, content)
    SELECT tenant_id, event_id, jsonb_build_object(
      'title', title, 'description', description, 'place', place, 'join_url', join_url, 'group_id', group_id,
      'local_start', local_start, 'duration_minutes', duration_minutes, 'all_day', all_day, 'time_zone', time_zone,
      'rrule', rrule, 'excluded_starts', excluded_starts, 'cancelled', cancelled_at IS NOT NULL,
      'host', encode(sha256(convert_to(lower(tenant_id || '/' || host_id), 'UTF8')), 'hex'))
    FROM events
    WHERE uid <> event_id::text AND (uid NOT LIKE '%#%' OR version = 1)`.execute(database)
}
