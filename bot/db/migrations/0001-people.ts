import { sql, type Kysely } from 'kysely'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

export async function up(database: Kysely<unknown>): Promise<void> {
  await createRole(database, 'hallway_app')
  await createRole(database, 'hallway_scheduler')

  await createTenantTable(
    database,
    'tenants',
    [],
    `name text NOT NULL,
     origin text NOT NULL DEFAULT 'teams' CHECK (origin IN ('sample', 'import', 'teams')),
     service_url text,
     created_at timestamptz NOT NULL`,
  )
  await createTenantTable(
    database,
    'people',
    ['person_id'],
    `person_id uuid NOT NULL,
     user_principal_name text NOT NULL,
     display_name text NOT NULL,
     mail text,
     title text,
     department text,
     office text,
     city text,
     country text,
     manager_id uuid,
     hire_date date,
     leave_at timestamptz,
     account_enabled boolean NOT NULL DEFAULT true,
     preferred_language text,
     folded_name text NOT NULL,
     folded_place text NOT NULL`,
  )
  await sql`CREATE UNIQUE INDEX people_user_principal_name ON people (tenant_id, lower(user_principal_name))`.execute(
    database,
  )
  await sql`CREATE INDEX people_hire_date ON people (tenant_id, hire_date)`.execute(database)
  await sql`CREATE INDEX people_manager ON people (tenant_id, manager_id)`.execute(database)

  await createTenantTable(
    database,
    'profiles',
    ['person_id'],
    `person_id uuid NOT NULL,
     pitch text NOT NULL DEFAULT '' CHECK (length(pitch) <= 300),
     skills text[] NOT NULL DEFAULT '{}',
     wants_to_learn text[] NOT NULL DEFAULT '{}',
     interests text[] NOT NULL DEFAULT '{}',
     languages text[] NOT NULL DEFAULT '{}',
     asks text[] NOT NULL DEFAULT '{}',
     offers text[] NOT NULL DEFAULT '{}',
     time_zone text NOT NULL DEFAULT 'UTC',
     working_days smallint[] NOT NULL DEFAULT '{1,2,3,4,5}',
     start_minute smallint NOT NULL DEFAULT 540,
     end_minute smallint NOT NULL DEFAULT 1020,
     open_to_mentoring boolean NOT NULL DEFAULT false,
     mentor_capacity smallint NOT NULL DEFAULT 2,
     mentor_topics text[] NOT NULL DEFAULT '{}',
     open_to_buddy boolean NOT NULL DEFAULT false,
     buddy_capacity smallint NOT NULL DEFAULT 2,
     weekly_budget smallint NOT NULL DEFAULT 3,
     paused_until date,
     nudge_weekday smallint NOT NULL DEFAULT 1,
     folded_profile text NOT NULL DEFAULT '',
     ${referencesPerson('person_id')}`,
  )
  await sql`CREATE INDEX profiles_mentors ON profiles (tenant_id) WHERE open_to_mentoring`.execute(database)
  await sql`CREATE INDEX profiles_buddies ON profiles (tenant_id) WHERE open_to_buddy`.execute(database)

  await createTenantTable(
    database,
    'never_pairs',
    ['person_id', 'other_id'],
    `person_id uuid NOT NULL,
     other_id uuid NOT NULL,
     ${referencesPerson('person_id')},
     ${referencesPerson('other_id')}`,
  )
  await createTenantTable(
    database,
    'conversations',
    ['person_id'],
    `person_id uuid NOT NULL,
     reference jsonb NOT NULL,
     state text NOT NULL DEFAULT 'installed' CHECK (state IN ('installed', 'blocked', 'uninstalled')),
     welcomed_at timestamptz,
     updated_at timestamptz NOT NULL,
     ${referencesPerson('person_id')}`,
  )
}

/** Roles belong to the whole server: another database, or another instance, may have made it already. */
async function createRole(database: Kysely<unknown>, role: string): Promise<void> {
  await sql
    .raw(
      `DO $$ BEGIN
         CREATE ROLE ${role} NOLOGIN NOBYPASSRLS;
       EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
       END $$`,
    )
    .execute(database)
  // A superuser may set any role. Anybody else must be granted it: since PostgreSQL 16 the creator of a
  // role administers it without being able to set it.
  await sql
    .raw(
      `DO $$ BEGIN
         IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
           EXECUTE format('GRANT ${role} TO %I', current_user);
         END IF;
       END $$`,
    )
    .execute(database)
  await sql.raw(`GRANT USAGE ON SCHEMA public TO ${role}`).execute(database)
}
