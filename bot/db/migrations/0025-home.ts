import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE profiles ADD COLUMN first_steps_ended_at timestamptz`.execute(database)

  await createTenantTable(
    database,
    'weekly_goals',
    ['person_id'],
    `person_id uuid NOT NULL,
     steps text[] NOT NULL,
     ${referencesPerson('person_id')}`,
  )
  await createTenantTable(
    database,
    'goal_ticks',
    ['person_id', 'week_of', 'step'],
    `person_id uuid NOT NULL,
     week_of date NOT NULL,
     step text NOT NULL,
     ${referencesPerson('person_id')}`,
  )
  await createTenantTable(
    database,
    'hidden_suggestions',
    ['person_id', 'other_id'],
    `person_id uuid NOT NULL,
     other_id uuid NOT NULL,
     until date,
     ${referencesPerson('person_id')},
     ${referencesPerson('other_id')}`,
  )
  await sql`CREATE INDEX hidden_suggestions_other ON hidden_suggestions (tenant_id, other_id)`.execute(database)
}
