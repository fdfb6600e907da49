import { sql, type Kysely } from 'kysely'
import { createTenantTable } from './tenant-table.ts'

/** A table whose rows are part of what is searched, and which thing each of its rows is part of. */
interface Searched {
  table: string
  kind: 'person' | 'group' | 'event'
  /** The column with the thing's id; it never changes in a row. */
  id: string
  /** Rows that matter, as a condition on `row_before` or `row_after`; without it all do. */
  when?: (row: string) => string
}

const searched: Searched[] = [
  { table: 'people', kind: 'person', id: 'person_id' },
  { table: 'profiles', kind: 'person', id: 'person_id' },
  { table: 'mentorships', kind: 'person', id: 'mentor_id' },
  { table: 'mentorship_requests', kind: 'person', id: 'mentor_id' },
  { table: 'groups', kind: 'group', id: 'group_id' },
  // Leads are found by name, and how many members there are decides between equals.
  { table: 'memberships', kind: 'group', id: 'group_id' },
  { table: 'events', kind: 'event', id: 'event_id' },
  // What has a date to come again is found again.
  { table: 'occurrences', kind: 'event', id: 'event_id' },
]

/** What search compared before it had indexes of its own; `folded_name` stays, lists are sorted by it. */
const FORMER_COLUMNS = [
  ['people', 'folded_place'],
  ['profiles', 'folded_profile'],
  ['groups', 'folded_text'],
  ['events', 'folded_text'],
] as const

/**
 * Every change of something that can be searched leaves a row, whoever makes it, and in the change's
 * own transaction: so a server that has read the rows up to a snapshot has missed none before it.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const [table, column] of FORMER_COLUMNS) {
    await sql`ALTER TABLE ${sql.table(table)} DROP COLUMN ${sql.ref(column)}`.execute(database)
  }
  await createTenantTable(
    database,
    'search_changes',
    ['seq'],
    `seq bigint GENERATED ALWAYS AS IDENTITY,
     kind text NOT NULL CHECK (kind IN ('person', 'group', 'event')),
     id uuid NOT NULL,
     changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
     changed_at timestamptz NOT NULL DEFAULT clock_timestamp()`,
  )
  await sql`CREATE INDEX search_changes_changed_in ON search_changes (tenant_id, changed_in)`.execute(database)
  for (const source of searched) await noteChanges(database, source)

  // How a mentor answers is part of their place in a list; whom an event or a group names is found by them.
  await sql`CREATE INDEX mentorship_requests_mentor ON mentorship_requests (tenant_id, mentor_id)`.execute(database)
  await sql`CREATE INDEX events_host ON events (tenant_id, host_id) WHERE host_id IS NOT NULL`.execute(database)
  await sql`CREATE INDEX events_group ON events (tenant_id, group_id) WHERE group_id IS NOT NULL`.execute(database)
}

/**
 * One trigger per statement, not per row: an import writes thousands of rows at once. An upsert
 * fires those for INSERT and UPDATE, each with its own rows; rows that it left as they were are no
 * change.
 */
async function noteChanges(database: Kysely<unknown>, { table, kind, id, when }: Searched): Promise<void> {
  const condition = (row: string): string => when?.(row) ?? 'true'
  const one = `note_changes_of_${table}`
  const update = `note_updates_of_${table}`
  await sql
    .raw(
      `CREATE FUNCTION ${one}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         INSERT INTO search_changes (tenant_id, kind, id)
         SELECT DISTINCT tenant_id, '${kind}', ${id} FROM changed WHERE ${condition('changed')};
         RETURN NULL;
       END $$`,
    )
    .execute(database)
  await sql
    .raw(
      `CREATE FUNCTION ${update}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         INSERT INTO search_changes (tenant_id, kind, id)
         SELECT tenant_id, '${kind}', ${id} FROM
           (SELECT * FROM row_after EXCEPT SELECT * FROM row_before) AS changed WHERE ${condition('changed')}
         UNION
         SELECT tenant_id, '${kind}', ${id} FROM
           (SELECT * FROM row_before EXCEPT SELECT * FROM row_after) AS changed WHERE ${condition('changed')};
         RETURN NULL;
       END $$`,
    )
    .execute(database)
  const triggers = [
    { on: 'INSERT', rows: 'NEW TABLE AS changed', run: one },
    { on: 'DELETE', rows: 'OLD TABLE AS changed', run: one },
    { on: 'UPDATE', rows: 'OLD TABLE AS row_before NEW TABLE AS row_after', run: update },
  ]
  for (const { on, rows, run } of triggers) {
    await sql
      .raw(
        `CREATE TRIGGER ${table}_searched_${on.toLowerCase()} AFTER ${on} ON ${table}
           REFERENCING ${rows} FOR EACH STATEMENT EXECUTE FUNCTION ${run}()`,
      )
      .execute(database)
  }
}
