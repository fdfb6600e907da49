import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'group_proposals',
    ['proposal_id'],
    `proposal_id uuid NOT NULL,
     proposer_id uuid NOT NULL,
     name text NOT NULL,
     purpose text NOT NULL,
     kind text NOT NULL CHECK (kind IN ('erg', 'interest', 'community')),
     visibility text NOT NULL CHECK (visibility IN ('open', 'request')),
     private_members boolean NOT NULL,
     state text NOT NULL DEFAULT 'founding'
       CHECK (state IN ('founding', 'submitted', 'approved', 'declined', 'withdrawn')),
     created_at timestamptz NOT NULL,
     submitted_at timestamptz,
     answer_by date,
     settled_at timestamptz,
     reason text,
     group_id uuid,
     FOREIGN KEY (tenant_id, group_id) REFERENCES groups (tenant_id, group_id) ON DELETE SET NULL (group_id),
     ${referencesPerson('proposer_id')}`,
  )
  await sql`CREATE INDEX group_proposals_proposer ON group_proposals (tenant_id, proposer_id)`.execute(database)
  // Two people who propose the same name at the same time: the second one is told.
  await sql`
    CREATE UNIQUE INDEX group_proposals_open_name ON group_proposals (tenant_id, lower(name))
      WHERE state IN ('founding', 'submitted')`.execute(database)

  await createTenantTable(
    database,
    'proposal_founders',
    ['proposal_id', 'person_id'],
    `proposal_id uuid NOT NULL,
     person_id uuid NOT NULL,
     answer text CHECK (answer IN ('agreed', 'declined')),
     asked_at timestamptz NOT NULL,
     FOREIGN KEY (tenant_id, proposal_id) REFERENCES group_proposals (tenant_id, proposal_id) ON DELETE CASCADE,
     ${referencesPerson('person_id')}`,
  )
  await sql`CREATE INDEX proposal_founders_person ON proposal_founders (tenant_id, person_id)`.execute(database)
}
