import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'mentoring_assignments',
    ['assignment_id'],
    `assignment_id uuid NOT NULL,
     state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'released')),
     opened_at timestamptz NOT NULL,
     closes_on date NOT NULL,
     solution text CHECK (solution IN ('heaviest', 'stable')),
     released_at timestamptz,
     CHECK ((state = 'released') = (released_at IS NOT NULL AND solution IS NOT NULL))`,
  )
  await sql`
    CREATE UNIQUE INDEX mentoring_assignments_open
      ON mentoring_assignments (tenant_id) WHERE state = 'open'`.execute(database)

  await createTenantTable(
    database,
    'mentoring_joins',
    ['assignment_id', 'person_id'],
    `assignment_id uuid NOT NULL,
     person_id uuid NOT NULL,
     goal text NOT NULL,
     topics text[] NOT NULL,
     rhythm text NOT NULL CHECK (rhythm IN ('once', 'every-two-weeks', 'monthly')),
     joined_at timestamptz NOT NULL,
     outcome text,
     FOREIGN KEY (tenant_id, assignment_id)
       REFERENCES mentoring_assignments (tenant_id, assignment_id) ON DELETE CASCADE,
     ${referencesPerson('person_id')}`,
  )
  await sql`CREATE INDEX mentoring_joins_person ON mentoring_joins (tenant_id, person_id)`.execute(database)

  const referencesJoin = (column: string): string => `FOREIGN KEY (tenant_id, assignment_id, ${column})
       REFERENCES mentoring_joins (tenant_id, assignment_id, person_id) ON DELETE CASCADE`
  await createTenantTable(
    database,
    'mentoring_wishes',
    ['assignment_id', 'person_id', 'wish'],
    `assignment_id uuid NOT NULL,
     person_id uuid NOT NULL,
     wish smallint NOT NULL CHECK (wish BETWEEN 1 AND 3),
     mentor_id uuid NOT NULL,
     outcome text,
     UNIQUE (tenant_id, assignment_id, person_id, mentor_id),
     ${referencesJoin('person_id')},
     ${referencesPerson('mentor_id')}`,
  )
  await sql`CREATE INDEX mentoring_wishes_mentor ON mentoring_wishes (tenant_id, mentor_id)`.execute(database)

  await createTenantTable(
    database,
    'mentoring_pairs',
    ['assignment_id', 'mentee_id'],
    `assignment_id uuid NOT NULL,
     mentee_id uuid NOT NULL,
     mentor_id uuid NOT NULL,
     wish smallint CHECK (wish BETWEEN 1 AND 3),
     score integer NOT NULL,
     terms jsonb NOT NULL,
     topics text[] NOT NULL,
     state text NOT NULL CHECK (state IN ('held', 'asked')),
     request_id uuid,
     CHECK ((state = 'asked') = (request_id IS NOT NULL)),
     ${referencesJoin('mentee_id')},
     ${referencesPerson('mentor_id')}`,
  )
  await sql`CREATE INDEX mentoring_pairs_mentor ON mentoring_pairs (tenant_id, mentor_id)`.execute(database)
}
