import { sql } from 'kysely'
import type { ActorContext } from '../../context.ts'

/**
 * Groups that the actor has in common with somebody, and whose members see both: who is hidden from them is named to
 * them by nothing. By name.
 */
export async function readSharedGroups(
  { tx, actor }: ActorContext,
  { personId }: { personId: string },
): Promise<{ items: { id: string; name: string }[] }> {
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT groups.group_id AS id, name
    FROM groups
    JOIN memberships AS mine USING (tenant_id, group_id)
    JOIN memberships AS theirs USING (tenant_id, group_id)
    WHERE archived_at IS NULL
      AND mine.person_id = ${actor.personId} AND ${isSeenByMembers('mine')}
      AND theirs.person_id = ${personId} AND ${isSeenByMembers('theirs')}
      AND mine.person_id <> theirs.person_id
    ORDER BY name`.execute(tx)
  return { items: rows }
}

/** Of a row of `memberships` under another name. */
export function isSeenByMembers(membership: string) {
  const of = sql.ref(membership)
  return sql<boolean>`(${of}.state = 'joined' AND ${of}.visibility <> 'leads')`
}
