import { sql, type SqlBool } from 'kysely'
import type { Actor } from '../context.ts'

/**
 * Whether the viewer may see the person of an `rsvps` row by name. Coming to a group's event can give
 * a hidden membership away, so the choice a member made for the group holds for its events too.
 */
export function mayBeSeen({ personId }: Actor) {
  // Asked of each row by the keys: as NOT EXISTS it is planned as a join over all memberships.
  return sql<SqlBool>`coalesce((
    SELECT false
    FROM events AS own
    JOIN memberships AS theirs
      ON theirs.tenant_id = own.tenant_id AND theirs.group_id = own.group_id AND theirs.state = 'joined'
    LEFT JOIN memberships AS viewers
      ON viewers.tenant_id = own.tenant_id AND viewers.group_id = own.group_id AND viewers.state = 'joined'
      AND viewers.person_id = ${personId}
    WHERE own.tenant_id = rsvps.tenant_id AND own.event_id = rsvps.event_id
      AND theirs.person_id = rsvps.person_id
      AND theirs.visibility <> 'everyone'
      AND NOT (theirs.visibility = 'members' AND viewers.person_id IS NOT NULL)
      AND viewers.role IS DISTINCT FROM 'lead'
    LIMIT 1), true)`
}
