import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

/** Somebody else instead of a no, and who would like to hear when a full mentor has room. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE mentorship_requests DROP CONSTRAINT mentorship_requests_state_check`.execute(database)
  await sql`
    ALTER TABLE mentorship_requests
      ADD CONSTRAINT mentorship_requests_state_check CHECK (
        state IN ('waiting', 'accepted', 'declined', 'proposed', 'withdrawn', 'expired', 'unavailable')),
      ADD COLUMN proposed_id uuid,
      ADD COLUMN proposal_answer text CHECK (proposal_answer IN ('asked', 'left')),
      ADD FOREIGN KEY (tenant_id, proposed_id)
        REFERENCES people (tenant_id, person_id) ON DELETE SET NULL (proposed_id)`.execute(database)

  await sql`
    CREATE INDEX mentorship_requests_proposed
      ON mentorship_requests (tenant_id, proposed_id) WHERE proposed_id IS NOT NULL`.execute(database)

  await createTenantTable(
    database,
    'room_waits',
    ['mentor_id', 'mentee_id'],
    `mentor_id uuid NOT NULL,
     mentee_id uuid NOT NULL,
     since timestamptz NOT NULL,
     told_at timestamptz,
     ${referencesPerson('mentor_id')},
     ${referencesPerson('mentee_id')}`,
  )
  await sql`CREATE INDEX room_waits_mentee ON room_waits (tenant_id, mentee_id)`.execute(database)
}
