import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

const ofMentorship = `FOREIGN KEY (tenant_id, mentorship_id) REFERENCES mentorships (tenant_id, mentorship_id) ON DELETE CASCADE`

/** What a mentorship is while it runs: goals, meetings, how it goes, a pause, and what is said at its end. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE mentorships
      ADD COLUMN paused_at timestamptz,
      ADD COLUMN mentor_learnt text,
      ADD COLUMN mentee_learnt text`.execute(database)

  await createTenantTable(
    database,
    'mentorship_goals',
    ['goal_id'],
    `goal_id uuid NOT NULL,
     mentorship_id uuid NOT NULL,
     added_by uuid NOT NULL,
     words text NOT NULL,
     added_at timestamptz NOT NULL,
     done_at timestamptz,
     ${ofMentorship},
     ${referencesPerson('added_by')}`,
  )
  await sql`CREATE INDEX mentorship_goals_of ON mentorship_goals (tenant_id, mentorship_id)`.execute(database)

  await createTenantTable(
    database,
    'mentorship_meetings',
    ['meeting_id'],
    `meeting_id uuid NOT NULL,
     mentorship_id uuid NOT NULL,
     planned_by uuid NOT NULL,
     starts_at timestamptz NOT NULL,
     topic text NOT NULL,
     met_at timestamptz,
     ${ofMentorship},
     ${referencesPerson('planned_by')}`,
  )
  await sql`
    CREATE INDEX mentorship_meetings_of ON mentorship_meetings (tenant_id, mentorship_id, starts_at)`.execute(database)
  // The next meeting is one, however many of the two plan it at once.
  await sql`
    CREATE UNIQUE INDEX mentorship_meetings_next
      ON mentorship_meetings (tenant_id, mentorship_id) WHERE met_at IS NULL`.execute(database)

  await createTenantTable(
    database,
    'mentorship_pulses',
    ['mentorship_id', 'day', 'person_id'],
    `mentorship_id uuid NOT NULL,
     day integer NOT NULL,
     person_id uuid NOT NULL,
     asked_at timestamptz NOT NULL,
     score integer CHECK (score BETWEEN 1 AND 5),
     answered_at timestamptz,
     ${ofMentorship},
     ${referencesPerson('person_id')}`,
  )
  await sql`CREATE INDEX mentorship_pulses_answered ON mentorship_pulses (tenant_id, answered_at)`.execute(database)

  // Whoever is erased is looked for by them.
  await sql`CREATE INDEX mentorship_goals_added_by ON mentorship_goals (tenant_id, added_by)`.execute(database)
  await sql`CREATE INDEX mentorship_meetings_planned_by ON mentorship_meetings (tenant_id, planned_by)`.execute(
    database,
  )
  await sql`CREATE INDEX mentorship_pulses_person ON mentorship_pulses (tenant_id, person_id)`.execute(database)
}
