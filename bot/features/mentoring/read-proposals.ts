import { sql, type SqlBool } from 'kysely'
import type { Context } from '../../context.ts'
import { activePeople, withProfile, type PersonRow } from '../../db/people.ts'
import type { RequestRow } from './store.ts'

/** Whom these requests propose instead and who could be asked now, by id: a mentor who has room. */
export async function readProposed(
  context: Context,
  requests: readonly Pick<RequestRow, 'proposed_id' | 'proposal_answer'>[],
): Promise<Map<string, PersonRow>> {
  const ids = requests.flatMap(({ proposed_id, proposal_answer }) =>
    proposed_id === null || proposal_answer !== null ? [] : [proposed_id],
  )
  if (ids.length === 0) return new Map()
  const rows = await withProfile(activePeople(context))
    .where('people.person_id', 'in', ids)
    .where('profiles.open_to_mentoring', '=', true)
    .where(
      sql<SqlBool>`mentor_capacity > (
      SELECT count(*) FROM mentorships
      WHERE mentorships.tenant_id = people.tenant_id AND mentorships.mentor_id = people.person_id
        AND mentorships.ended_at IS NULL)`,
    )
    .execute()
  return new Map(rows.map((row) => [row.person_id, row]))
}

/** Whom one request proposes; undefined where nobody can be asked any more. */
export async function findProposed(
  context: Context,
  request: Pick<RequestRow, 'proposed_id' | 'proposal_answer'>,
): Promise<PersonRow | undefined> {
  const [proposed] = (await readProposed(context, [request])).values()
  return proposed
}
