import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'coffee_settings',
    [],
    `release text NOT NULL DEFAULT 'auto' CHECK (release IN ('auto', 'approve')),
     memory_weeks smallint NOT NULL DEFAULT 26 CHECK (memory_weeks BETWEEN 0 AND 520)`,
  )
  await createTenantTable(
    database,
    'coffee_members',
    ['person_id'],
    `person_id uuid NOT NULL,
     frequency_weeks smallint NOT NULL CHECK (frequency_weeks IN (1, 2, 4, 8)),
     size smallint NOT NULL CHECK (size IN (2, 3, 4)),
     joined_at timestamptz NOT NULL,
     last_round integer,
     not_before integer NOT NULL DEFAULT 0,
     ${referencesPerson('person_id')}`,
  )
  await createTenantTable(
    database,
    'rounds',
    ['round_number'],
    `round_number integer NOT NULL,
     goes_out_on date NOT NULL,
     state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'released', 'closed')),
     release text NOT NULL CHECK (release IN ('auto', 'approve')),
     memory_weeks smallint NOT NULL,
     approved_at timestamptz,
     opened_at timestamptz NOT NULL,
     released_at timestamptz,
     closed_at timestamptz,
     notes jsonb NOT NULL`,
  )
  const referencesRound = `FOREIGN KEY (tenant_id, round_number)
       REFERENCES rounds (tenant_id, round_number) ON DELETE CASCADE`
  await createTenantTable(
    database,
    'round_matches',
    ['match_id'],
    `match_id uuid NOT NULL,
     round_number integer NOT NULL,
     state text NOT NULL
       CHECK (state IN ('ready', 'held', 'introduced', 'met', 'not-met', 'ended', 'replaced')),
     organiser_id uuid NOT NULL,
     links jsonb NOT NULL,
     score integer NOT NULL,
     relaxation text CHECK (relaxation IN ('trio', 'one-link-trio', 'old-repeat')),
     weeks smallint NOT NULL,
     introduced_at timestamptz,
     met_at timestamptz,
     ended_at timestamptz,
     ${referencesRound}`,
  )
  await sql`CREATE INDEX round_matches_round ON round_matches (tenant_id, round_number)`.execute(database)
  await sql`
    CREATE INDEX round_matches_running ON round_matches (tenant_id, state)
      WHERE state IN ('ready', 'held', 'introduced')`.execute(database)

  // Everybody who ever was in a match, so that they are not matched again; active while left_because is null.
  await createTenantTable(
    database,
    'round_seats',
    ['match_id', 'person_id'],
    `match_id uuid NOT NULL,
     person_id uuid NOT NULL,
     round_number integer NOT NULL,
     left_because text CHECK (left_because IN ('not-a-fit', 'undeliverable', 'left', 'moved')),
     left_at timestamptz,
     answer text CHECK (answer IN ('met', 'not-yet')),
     answered_at timestamptz,
     FOREIGN KEY (tenant_id, match_id) REFERENCES round_matches (tenant_id, match_id) ON DELETE CASCADE,
     ${referencesPerson('person_id')}`,
  )
  await sql`CREATE INDEX round_seats_person ON round_seats (tenant_id, person_id, round_number)`.execute(database)
  await sql`CREATE INDEX round_seats_round ON round_seats (tenant_id, round_number)`.execute(database)

  await createTenantTable(
    database,
    'round_members',
    ['round_number', 'person_id'],
    `round_number integer NOT NULL,
     person_id uuid NOT NULL,
     state text NOT NULL CHECK (state IN ('matched', 'waiting', 'left-out', 'out')),
     reason text,
     size smallint NOT NULL,
     rounds_waited smallint NOT NULL DEFAULT 0,
     ${referencesRound},
     ${referencesPerson('person_id')}`,
  )
  await sql`CREATE INDEX round_members_person ON round_members (tenant_id, person_id, round_number)`.execute(database)
}
