import { sql } from 'kysely'
import { fold } from '../../../shared/search/fold.ts'
import type { ActorContext } from '../../context.ts'
import { isActive } from '../../db/people.ts'

/** Which of the events have one of the words, folded, in what they, their place, group or host are called. */
export async function readNamed(
  { tx, now }: ActorContext,
  eventIds: readonly string[],
  wanted: readonly string[],
): Promise<Set<string>> {
  if (eventIds.length === 0) return new Set()
  const { rows } = await sql<{ event_id: string; names: string }>`
    SELECT events.event_id, concat_ws(' ', events.title, events.place, groups.name, people.display_name) AS names
    FROM events
    LEFT JOIN groups ON groups.tenant_id = events.tenant_id AND groups.group_id = events.group_id
    LEFT JOIN people ON people.tenant_id = events.tenant_id AND people.person_id = events.host_id AND ${isActive(now)}
    WHERE events.event_id = ANY(${[...eventIds]}::uuid[])`.execute(tx)
  const isNamed = (names: string): boolean =>
    fold(names)
      .split(' ')
      .some((name) => wanted.some((word) => name.startsWith(word)))
  return new Set(rows.filter(({ names }) => isNamed(names)).map((row) => row.event_id))
}
