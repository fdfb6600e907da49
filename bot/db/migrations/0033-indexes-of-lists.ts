import { sql, type Kysely } from 'kysely'

/** What long lists are read by, so that a page of them costs the same in a large company as in a small one. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const index of ['people_away', 'rsvps_waiting']) await sql`DROP INDEX ${sql.ref(index)}`.execute(database)
  // Whether somebody is away stands in the index itself: lists look all of them up at once.
  await sql`
    CREATE INDEX people_away ON people (tenant_id, person_id) INCLUDE (leave_at, account_enabled, erase_at)
      WHERE NOT account_enabled OR erase_at IS NOT NULL OR leave_at IS NOT NULL`.execute(database)
  await sql`
    CREATE INDEX people_here ON people (tenant_id, person_id) INCLUDE (leave_at, folded_name, department)
      WHERE account_enabled AND erase_at IS NULL`.execute(database)
  // A page of a large group is read by name, and who belongs to it looked up; a small one is sorted.
  await sql`CREATE INDEX people_by_name ON people (tenant_id, folded_name, person_id)`.execute(database)
  await sql`
    CREATE INDEX memberships_joined ON memberships (tenant_id, group_id, person_id) INCLUDE (visibility, role, since)
      WHERE state = 'joined'`.execute(database)
  await sql`
    CREATE INDEX memberships_leads ON memberships (tenant_id, group_id, person_id)
      WHERE state = 'joined' AND role = 'lead'`.execute(database)
  // Of each answer who was first to give it: the waiting list, and whose faces stand on an event.
  await sql`
    CREATE INDEX rsvps_in_order
      ON rsvps (tenant_id, event_id, starts_at, answer, answered_at, person_id)`.execute(database)
}
