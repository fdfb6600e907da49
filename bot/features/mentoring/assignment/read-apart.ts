import { sql } from 'kysely'
import type { Context } from '../../../context.ts'

/**
 * With whom a mentee is never paired: never-pair in either direction, one line of management, a mentorship
 * they have had, a request that was declined.
 */
export async function readApart(
  context: Context,
  { assignmentId, mentors }: { assignmentId: string; mentors: readonly { person_id: string }[] },
): Promise<(menteeId: string) => ReadonlySet<string>> {
  const between = await readBetween(context, assignmentId)
  const above = await readLinesAbove(context)
  const below = new Map<string, string[]>()
  for (const { person_id } of mentors) {
    for (const id of above(person_id)) {
      const reports = below.get(id)
      if (reports === undefined) below.set(id, [person_id])
      else reports.push(person_id)
    }
  }
  return (menteeId) => new Set([...(between.get(menteeId) ?? []), ...above(menteeId), ...(below.get(menteeId) ?? [])])
}

async function readBetween({ tx }: Context, assignmentId: string): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ mentee_id: string; other_id: string }>`
    SELECT apart.mentee_id, apart.other_id
    FROM (
      SELECT person_id AS mentee_id, other_id FROM never_pairs
      UNION SELECT other_id, person_id FROM never_pairs
      UNION SELECT mentee_id, mentor_id FROM mentorships
      UNION SELECT mentee_id, mentor_id FROM mentorship_requests WHERE state = 'declined'
    ) AS apart
    JOIN mentoring_joins ON mentoring_joins.person_id = apart.mentee_id
    WHERE mentoring_joins.assignment_id = ${assignmentId}`.execute(tx)
  const between = new Map<string, string[]>()
  for (const { mentee_id, other_id } of rows) between.set(mentee_id, [...(between.get(mentee_id) ?? []), other_id])
  return between
}

/** Everybody above a person; a cycle in the directory ends. */
async function readLinesAbove({ tx }: Context): Promise<(personId: string) => Set<string>> {
  const rows = await tx
    .selectFrom('people')
    .select(['person_id', 'manager_id'])
    .where('manager_id', 'is not', null)
    .execute()
  const managerOf = new Map(rows.map((row) => [row.person_id, row.manager_id]))
  return (personId) => {
    const line = new Set<string>()
    let next = managerOf.get(personId) ?? null
    while (next !== null && !line.has(next)) {
      line.add(next)
      next = managerOf.get(next) ?? null
    }
    return line
  }
}
