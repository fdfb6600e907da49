import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'thanks',
    ['thanks_id'],
    `thanks_id uuid NOT NULL,
     person_id uuid NOT NULL,
     other_id uuid NOT NULL,
     line text NOT NULL,
     thanked_at timestamptz NOT NULL,
     CHECK (person_id <> other_id),
     ${referencesPerson('person_id')},
     ${referencesPerson('other_id')}`,
  )
  await sql`CREATE INDEX thanks_person ON thanks (tenant_id, person_id, thanked_at)`.execute(database)
  await sql`CREATE INDEX thanks_other ON thanks (tenant_id, other_id, thanked_at)`.execute(database)

  // Whoever asks to be introduced themselves is both the introducer and the first of the two.
  await createTenantTable(
    database,
    'personal_introductions',
    ['introduction_id'],
    `introduction_id uuid NOT NULL,
     introducer_id uuid NOT NULL,
     first_id uuid NOT NULL,
     second_id uuid NOT NULL,
     reason text NOT NULL,
     state text NOT NULL CHECK (state IN ('asking', 'introduced', 'lapsed')),
     first_answer text CHECK (first_answer IN ('yes', 'no')),
     second_answer text CHECK (second_answer IN ('yes', 'no')),
     created_at timestamptz NOT NULL,
     answer_by timestamptz NOT NULL,
     settled_at timestamptz,
     CHECK (first_id <> second_id AND introducer_id <> second_id),
     ${referencesPerson('introducer_id')},
     ${referencesPerson('first_id')},
     ${referencesPerson('second_id')}`,
  )
  for (const column of ['introducer_id', 'first_id', 'second_id']) {
    const index = sql.raw(`personal_introductions_${column}`)
    await sql`CREATE INDEX ${index} ON personal_introductions (tenant_id, ${sql.ref(column)})`.execute(database)
  }
  await sql`
    CREATE INDEX personal_introductions_asking ON personal_introductions (tenant_id, answer_by)
      WHERE state = 'asking'`.execute(database)
}
