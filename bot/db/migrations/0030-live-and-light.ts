import { sql, type Kysely } from 'kysely'
import { signalChanges, type Signalled } from './signal-changes.ts'

const own = (topic: string, ...people: string[]) => people.map((person) => ({ topic, person }))
const everybody = (topic: string) => [{ topic, person: null }]
const inMentorship = { table: 'mentorships', by: 'mentorship_id' }

const signalled: Signalled[] = [
  { table: 'occurrences', topics: everybody('events') },
  { table: 'co_hosts', topics: everybody('events') },
  { table: 'announcements', topics: everybody('groups') },
  { table: 'group_proposals', topics: everybody('groups') },
  { table: 'proposal_founders', topics: own('groups', 'person_id') },
  { table: 'mentorship_goals', topics: own('mentoring', 'mentor_id', 'mentee_id'), through: inMentorship },
  { table: 'mentorship_meetings', topics: own('mentoring', 'mentor_id', 'mentee_id'), through: inMentorship },
  { table: 'room_waits', topics: own('mentoring', 'mentee_id') },
  { table: 'personal_introductions', topics: own('introductions', 'introducer_id', 'first_id', 'second_id') },
  { table: 'thanks', topics: own('network', 'person_id', 'other_id') },
  { table: 'weekly_goals', topics: own('me', 'person_id') },
  { table: 'goal_ticks', topics: own('me', 'person_id') },
]

/** More of what people have on screen tells that it has changed; and lists leave out few without looking at all. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const source of signalled) await signalChanges(database, source)
  // Who may be away already: lists ask who of them is, and not of everybody in a list whether they are here.
  await sql`
    CREATE INDEX people_away ON people (tenant_id, person_id)
      WHERE NOT account_enabled OR erase_at IS NOT NULL OR leave_at IS NOT NULL`.execute(database)
  await sql`
    CREATE INDEX memberships_hidden ON memberships (tenant_id, group_id, person_id)
      WHERE visibility <> 'everyone'`.execute(database)
}
