import type { DeskReport } from '../../../../shared/groups/reports.ts'
import type { ActorContext } from '../../../context.ts'
import { readActivePeople, toSummary } from '../../../db/people.ts'

/** A desk that many reports wait for settles these first. */
const MOST_SHOWN = 100

/**
 * What waits to be settled, the oldest first. A programme manager who leads the group does not see it: its leads
 * learn neither who reported it nor that somebody did.
 */
export async function readReports(context: ActorContext): Promise<DeskReport[]> {
  const rows = await openReports(context)
    .select(['group_reports.report_id', 'group_reports.group_id', 'groups.name'])
    .select(['group_reports.reporter_id', 'group_reports.words', 'group_reports.reported_at'])
    .orderBy('group_reports.reported_at')
    .limit(MOST_SHOWN)
    .execute()
  const people = await readActivePeople(
    context,
    rows.map((row) => row.reporter_id),
  )
  const reporters = new Map(people.map((person) => [person.person_id, toSummary(person)]))
  return rows.map((row) => ({
    id: row.report_id,
    group: { id: row.group_id, name: row.name },
    reporter: reporters.get(row.reporter_id) ?? null,
    words: row.words,
    reportedAt: row.reported_at.toISOString(),
  }))
}

/** Those that the actor may settle. */
export function openReports({ tx, actor }: ActorContext) {
  return tx
    .selectFrom('group_reports')
    .innerJoin('groups', (join) =>
      join
        .onRef('groups.tenant_id', '=', 'group_reports.tenant_id')
        .onRef('groups.group_id', '=', 'group_reports.group_id'),
    )
    .where('group_reports.settled_at', 'is', null)
    .where('group_reports.group_id', 'not in', (query) =>
      query
        .selectFrom('memberships')
        .select('memberships.group_id')
        .where('memberships.person_id', '=', actor.personId)
        .where('memberships.role', '=', 'lead'),
    )
}
