import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  const rhythm = `rhythm text NOT NULL CHECK (rhythm IN ('once', 'every-two-weeks', 'monthly'))`
  await createTenantTable(
    database,
    'mentorship_requests',
    ['request_id'],
    `request_id uuid NOT NULL,
     mentor_id uuid NOT NULL,
     mentee_id uuid NOT NULL,
     goal text NOT NULL,
     ${rhythm},
     state text NOT NULL DEFAULT 'waiting'
       CHECK (state IN ('waiting', 'accepted', 'declined', 'withdrawn', 'expired')),
     answer text,
     created_at timestamptz NOT NULL,
     answer_by date NOT NULL,
     settled_at timestamptz,
     ${referencesPerson('mentor_id')},
     ${referencesPerson('mentee_id')}`,
  )
  // One open request between the same two people, however often the button is pressed.
  await sql`
    CREATE UNIQUE INDEX mentorship_requests_waiting
      ON mentorship_requests (tenant_id, mentor_id, mentee_id) WHERE state = 'waiting'`.execute(database)
  await sql`
    CREATE INDEX mentorship_requests_answer_by
      ON mentorship_requests (tenant_id, answer_by) WHERE state = 'waiting'`.execute(database)
  await sql`CREATE INDEX mentorship_requests_mentee ON mentorship_requests (tenant_id, mentee_id)`.execute(database)

  await createTenantTable(
    database,
    'mentorships',
    ['mentorship_id'],
    `mentorship_id uuid NOT NULL,
     request_id uuid NOT NULL,
     mentor_id uuid NOT NULL,
     mentee_id uuid NOT NULL,
     goal text NOT NULL,
     ${rhythm},
     started_at timestamptz NOT NULL,
     ended_at timestamptz,
     UNIQUE (tenant_id, request_id),
     ${referencesPerson('mentor_id')},
     ${referencesPerson('mentee_id')}`,
  )
  await sql`CREATE INDEX mentorships_running ON mentorships (tenant_id, mentor_id) WHERE ended_at IS NULL`.execute(
    database,
  )
  await sql`CREATE INDEX mentorships_mentee ON mentorships (tenant_id, mentee_id)`.execute(database)
}
