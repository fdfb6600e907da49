import { createHash } from 'node:crypto'
import type { OwnEngine } from '../../kit/engines/own-engine.ts'

const GROUPS = 300
const EVENTS = 400

/** The id of a group or an event of the bench's company, by its number from 1 on. The first of each is the largest. */
export function idOfNumber(kind: 'group' | 'event', number: number): string {
  const digest = createHash('md5')
    .update(`${kind}${String(number)}`)
    .digest('hex')
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * What people of the company do with Hallway: everybody is in three groups, one in ten does not show it to everybody,
 * and has met five others, events are answered, mentors mentor. One group has a tenth of the company, and the viewer
 * knows sixty people.
 */
export async function fillCompany(engine: OwnEngine, tenantId: string, viewerId: string): Promise<void> {
  const id = (kind: string, number: string): string => `md5('${kind}' || ${number})::uuid`
  const start = (number: string): string =>
    `(date_trunc('hour', now()) + ${number} % 40 * interval '1 day' + (${number} % 9 + 1) * interval '1 hour')`
  await engine.maintain([
    // Nobody has an index or a tab open yet that would have to hear of it.
    `SET session_replication_role = replica`,
    `CREATE TEMP TABLE numbered AS
       SELECT person_id, row_number() OVER (ORDER BY person_id) - 1 AS n, count(*) OVER () AS people, folded_name,
         department
       FROM people WHERE account_enabled AND leave_at IS NULL`,
    `UPDATE profiles SET first_steps_ended_at = now() WHERE person_id = '${viewerId}'`,
    `INSERT INTO groups (tenant_id, group_id, name, kind, description, visibility)
       SELECT '${tenantId}', ${id('group', 'g')}, 'Group ' || g, (ARRAY['erg', 'interest', 'community'])[g % 3 + 1],
         'People who like the number ' || g, CASE g % 4 WHEN 0 THEN 'request' ELSE 'open' END
       FROM generate_series(1, ${String(GROUPS)}) AS g`,
    // The triggers that describe members do not run either.
    `INSERT INTO memberships (tenant_id, group_id, person_id, role, visibility, since, folded_name, department)
       SELECT '${tenantId}', ${id('group', `(1 + (n * 31 + k * 97) % ${String(GROUPS)})`)}, person_id,
         CASE WHEN n < ${String(GROUPS)} THEN 'lead' ELSE 'member' END,
         CASE WHEN n % 50 = 7 THEN 'leads' WHEN n % 10 = 7 THEN 'members' ELSE 'everyone' END, now(),
         folded_name, department
       FROM numbered, generate_series(0, 2) AS k ON CONFLICT DO NOTHING`,
    `INSERT INTO memberships (tenant_id, group_id, person_id, since, folded_name, department)
       SELECT '${tenantId}', ${id('group', '1')}, person_id, now(), folded_name, department FROM numbered WHERE n % 10 = 0
       ON CONFLICT DO NOTHING`,
    `INSERT INTO events (tenant_id, event_id, uid, title, description, place, join_url, group_id, local_start,
         duration_minutes, time_zone)
       SELECT '${tenantId}', ${id('event', 'e')}, 'event' || e, 'Event ' || e, 'What event ' || e || ' is about',
         CASE e % 2 WHEN 0 THEN 'Room ' || e END, CASE e % 2 WHEN 1 THEN 'https://meet.example/' || e END,
         CASE e % 3 WHEN 0 THEN ${id('group', `(1 + e % ${String(GROUPS)})`)} END,
         to_char(${start('e')} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS'), 45, 'UTC'
       FROM generate_series(1, ${String(EVENTS)}) AS e`,
    `INSERT INTO occurrences (tenant_id, event_id, starts_at, ends_at)
       SELECT '${tenantId}', ${id('event', 'e')}, ${start('e')}, ${start('e')} + interval '45 minutes'
       FROM generate_series(1, ${String(EVENTS)}) AS e`,
    `INSERT INTO rsvps (tenant_id, event_id, starts_at, person_id, answer, answered_at)
       SELECT '${tenantId}', ${id('event', 'e')}, ${start('e')}, person_id, 'going', now()
       FROM numbered JOIN generate_series(1, ${String(EVENTS)}) AS e
         ON (n * 7 + e * 13) % (people / CASE e WHEN 1 THEN 500 ELSE 40 END) = 0
       WHERE person_id <> '${viewerId}'`,
    `CREATE TEMP TABLE met (person_id uuid, other_id uuid, day bigint, PRIMARY KEY (person_id, other_id))`,
    `INSERT INTO met SELECT one.person_id, other.person_id, k
       FROM numbered AS one CROSS JOIN generate_series(1, 5) AS k
       JOIN numbered AS other ON other.n = (one.n * 17 + k * 1009) % one.people
       WHERE other.person_id <> one.person_id ON CONFLICT DO NOTHING`,
    `INSERT INTO met SELECT '${viewerId}', person_id, n FROM numbered WHERE n < 60 AND person_id <> '${viewerId}'
       ON CONFLICT DO NOTHING`,
    `INSERT INTO contacts (tenant_id, person_id, other_id, cadence_days, due_on, created_at)
       SELECT '${tenantId}', person_id, other_id, 30, current_date + (day % 60)::int - 5, now() - interval '90 days'
       FROM met ON CONFLICT DO NOTHING`,
    `INSERT INTO meetings (tenant_id, meeting_id, person_id, other_id, met_at, source, source_key)
       SELECT '${tenantId}', gen_random_uuid(), person_id, other_id, now() - day % 80 * interval '1 day', 'by-hand', 'bench'
       FROM met`,
    `INSERT INTO mentorships (tenant_id, mentorship_id, request_id, mentor_id, mentee_id, goal, rhythm, started_at)
       SELECT '${tenantId}', gen_random_uuid(), gen_random_uuid(), mentor.person_id, mentee.person_id,
         'To learn what they know', 'monthly', now() - interval '30 days'
       FROM numbered AS mentor JOIN profiles ON profiles.person_id = mentor.person_id AND profiles.open_to_mentoring
       JOIN numbered AS mentee ON mentee.n = (mentor.n * 3 + 1) % mentor.people
       WHERE mentor.n % 2 = 0 AND mentee.person_id <> mentor.person_id`,
    `SET session_replication_role = DEFAULT`,
    `VACUUM ANALYZE`,
  ])
}
