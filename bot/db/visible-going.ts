import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Actor } from '../context.ts'

/** Whether the viewer may see the person of an `rsvps` row by name. */
export function mayBeSeen({ personId }: Actor) {
  return isShownTo({ seen: sql`rsvps.person_id`, viewer: sql`${personId}` })
}

/**
 * The same for many events at once: who is hidden there is looked up once, and not for each of thousands of rows.
 */
export function mayBeSeenAt(eventIds: readonly string[], { personId }: Actor) {
  return sql<SqlBool>`(rsvps.event_id, rsvps.person_id) NOT IN (
    SELECT own.event_id, theirs.person_id
    FROM events AS own
    JOIN memberships AS theirs ON theirs.group_id = own.group_id AND theirs.state = 'joined'
    LEFT JOIN memberships AS viewers
      ON viewers.group_id = own.group_id AND viewers.state = 'joined' AND viewers.person_id = ${personId}
    WHERE own.event_id = ANY(${[...eventIds]}::uuid[])
      AND theirs.visibility <> 'everyone'
      AND NOT (theirs.visibility = 'members' AND viewers.person_id IS NOT NULL)
      AND viewers.role IS DISTINCT FROM 'lead')`
}

/**
 * Whether one of two people may see by name that the other comes to the event of an `rsvps` row. Coming to a
 * group's event can give a hidden membership away, so the choice a member made for the group holds for its
 * events too.
 */
export function isShownTo({ seen, viewer }: { seen: RawBuilder<unknown>; viewer: RawBuilder<unknown> }) {
  // Asked of each row by the keys: as NOT EXISTS it is planned as a join over all memberships.
  return sql<SqlBool>`coalesce((
    SELECT false
    FROM events AS own
    JOIN memberships AS theirs
      ON theirs.tenant_id = own.tenant_id AND theirs.group_id = own.group_id AND theirs.state = 'joined'
    LEFT JOIN memberships AS viewers
      ON viewers.tenant_id = own.tenant_id AND viewers.group_id = own.group_id AND viewers.state = 'joined'
      AND viewers.person_id = ${viewer}
    WHERE own.tenant_id = rsvps.tenant_id AND own.event_id = rsvps.event_id
      AND theirs.person_id = ${seen}
      AND theirs.visibility <> 'everyone'
      AND NOT (theirs.visibility = 'members' AND viewers.person_id IS NOT NULL)
      AND viewers.role IS DISTINCT FROM 'lead'
    LIMIT 1), true)`
}
