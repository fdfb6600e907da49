import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'introductions',
    ['introduction_id'],
    `introduction_id uuid NOT NULL,
     programme text NOT NULL CHECK (programme IN ('buddy', 'coffee', 'mentoring')),
     state text NOT NULL CHECK (state IN ('looking', 'asked', 'introduced', 'ended')),
     first_id uuid NOT NULL,
     second_id uuid,
     organiser_id uuid,
     ground jsonb NOT NULL,
     created_at timestamptz NOT NULL,
     introduced_at timestamptz,
     ended_at timestamptz,
     end_reason text CHECK (end_reason IN ('not-a-fit', 'swap', 'undeliverable', 'left', 'declined', 'completed')),
     ${referencesPerson('first_id')},
     ${referencesPerson('second_id')}`,
  )
  // One buddy introduction at a time per new hire: racing sweeps collide here.
  await sql`
    CREATE UNIQUE INDEX introductions_open_buddy
      ON introductions (tenant_id, first_id) WHERE programme = 'buddy' AND state <> 'ended'`.execute(database)
  await sql`CREATE INDEX introductions_first ON introductions (tenant_id, first_id)`.execute(database)
  await sql`CREATE INDEX introductions_second ON introductions (tenant_id, second_id)`.execute(database)

  const referencesIntroduction = `FOREIGN KEY (tenant_id, introduction_id)
       REFERENCES introductions (tenant_id, introduction_id) ON DELETE CASCADE`
  await createTenantTable(
    database,
    'buddy_asks',
    ['introduction_id', 'buddy_id'],
    `introduction_id uuid NOT NULL,
     buddy_id uuid NOT NULL,
     state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'accepted', 'not-now', 'no-answer')),
     asked_at timestamptz NOT NULL,
     answer_by timestamptz NOT NULL,
     ${referencesIntroduction},
     ${referencesPerson('buddy_id')}`,
  )
  await sql`CREATE INDEX buddy_asks_waiting ON buddy_asks (tenant_id, answer_by) WHERE state = 'waiting'`.execute(
    database,
  )
  await sql`CREATE INDEX buddy_asks_buddy ON buddy_asks (tenant_id, buddy_id)`.execute(database)

  await createTenantTable(
    database,
    'check_ins',
    ['introduction_id', 'person_id', 'day'],
    `introduction_id uuid NOT NULL,
     person_id uuid NOT NULL,
     day smallint NOT NULL,
     due_on date NOT NULL,
     asked_at timestamptz,
     answer text CHECK (answer IN ('yes', 'not-yet', 'swap')),
     answered_at timestamptz,
     ${referencesIntroduction},
     ${referencesPerson('person_id')}`,
  )
  await sql`CREATE INDEX check_ins_due ON check_ins (tenant_id, due_on) WHERE asked_at IS NULL`.execute(database)
}
