import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'groups',
    ['group_id'],
    `group_id uuid NOT NULL,
     name text NOT NULL,
     folded_text text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('erg', 'interest', 'community')),
     description text NOT NULL,
     visibility text NOT NULL CHECK (visibility IN ('open', 'request'))`,
  )
  await sql`CREATE UNIQUE INDEX groups_name ON groups (tenant_id, lower(name))`.execute(database)

  await createTenantTable(
    database,
    'memberships',
    ['group_id', 'person_id'],
    `group_id uuid NOT NULL,
     person_id uuid NOT NULL,
     role text NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'lead')),
     state text NOT NULL DEFAULT 'joined' CHECK (state IN ('requested', 'joined')),
     visibility text NOT NULL DEFAULT 'everyone' CHECK (visibility IN ('everyone', 'members', 'leads')),
     since timestamptz NOT NULL,
     FOREIGN KEY (tenant_id, group_id) REFERENCES groups (tenant_id, group_id) ON DELETE CASCADE,
     ${referencesPerson('person_id')}`,
  )
  await sql`CREATE INDEX memberships_person ON memberships (tenant_id, person_id)`.execute(database)

  await createTenantTable(
    database,
    'events',
    ['event_id'],
    `event_id uuid NOT NULL,
     uid text NOT NULL,
     title text NOT NULL,
     description text NOT NULL,
     folded_text text NOT NULL,
     place text,
     join_url text,
     group_id uuid,
     host_id uuid,
     capacity integer CHECK (capacity > 0),
     local_start text NOT NULL,
     duration_minutes integer NOT NULL CHECK (duration_minutes >= 0),
     all_day boolean NOT NULL DEFAULT false,
     time_zone text NOT NULL,
     rrule text,
     excluded_starts text[] NOT NULL DEFAULT '{}',
     cancelled_at timestamptz,
     UNIQUE (tenant_id, uid),
     FOREIGN KEY (tenant_id, group_id) REFERENCES groups (tenant_id, group_id) ON DELETE CASCADE,
     ${referencesPerson('host_id')}`,
  )
  await createTenantTable(
    database,
    'occurrences',
    ['event_id', 'starts_at'],
    `event_id uuid NOT NULL,
     starts_at timestamptz NOT NULL,
     ends_at timestamptz NOT NULL,
     FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, event_id) ON DELETE CASCADE`,
  )
  await sql`CREATE INDEX occurrences_starts_at ON occurrences (tenant_id, starts_at)`.execute(database)

  await createTenantTable(
    database,
    'rsvps',
    ['event_id', 'starts_at', 'person_id'],
    `event_id uuid NOT NULL,
     starts_at timestamptz NOT NULL,
     person_id uuid NOT NULL,
     answer text NOT NULL CHECK (answer IN ('going', 'maybe', 'no', 'waiting')),
     answered_at timestamptz NOT NULL,
     FOREIGN KEY (tenant_id, event_id, starts_at)
       REFERENCES occurrences (tenant_id, event_id, starts_at) ON DELETE CASCADE,
     ${referencesPerson('person_id')}`,
  )
  await sql`CREATE INDEX rsvps_person ON rsvps (tenant_id, person_id, starts_at)`.execute(database)
}
