import { sql, type Kysely } from 'kysely'
import { signalChanges, type Signalled } from './signal-changes.ts'
import { createTenantTable, referencesPerson } from './tenant-table.ts'

const own = (topic: string, ...people: string[]) => people.map((person) => ({ topic, person }))
const everybody = (topic: string) => ({ topic, person: null })

const signalled: Signalled[] = [
  { table: 'profiles', topics: own('me', 'person_id'), onlyUpdates: true },
  { table: 'introductions', topics: own('introductions', 'first_id', 'second_id') },
  { table: 'buddy_asks', topics: own('introductions', 'buddy_id') },
  { table: 'check_ins', topics: own('introductions', 'person_id') },
  { table: 'mentorship_requests', topics: own('mentoring', 'mentor_id', 'mentee_id') },
  // Whether a mentor has room stands in everybody's list of mentors.
  { table: 'mentorships', topics: [...own('mentoring', 'mentor_id', 'mentee_id'), everybody('mentors')] },
  { table: 'contacts', topics: own('network', 'person_id') },
  { table: 'coffee_members', topics: own('coffee', 'person_id') },
  { table: 'round_seats', topics: own('coffee', 'person_id') },
  { table: 'events', topics: [everybody('events')] },
  { table: 'rsvps', topics: [everybody('events')] },
  { table: 'groups', topics: [everybody('groups')] },
  { table: 'memberships', topics: [everybody('groups')] },
]

/** What people have on screen tells that it has changed, so that their tabs read it again. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    database,
    'live_changes',
    ['seq'],
    `seq bigint GENERATED ALWAYS AS IDENTITY,
     topic text NOT NULL,
     person_id uuid,
     changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
     changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     ${referencesPerson('person_id')}`,
  )
  await sql`CREATE INDEX live_changes_of_person ON live_changes (tenant_id, person_id, changed_in)`.execute(database)
  for (const source of signalled) await signalChanges(database, source)
}
