import { sql } from 'kysely'
import type { GroupKind } from '../../../shared/groups/schemas.ts'
import { facet } from '../../../shared/search/document.ts'
import type { ActorContext } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import { startsWithin } from '../../db/starts-within.ts'
import { findByReadings, type Found, type Wanted } from '../../search/find-by-readings.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'

/** More than anybody reads to the end. */
const MOST_GROUPS = 200

export interface FoundGroup {
  group_id: string
  /** Where a time was asked for: when the group meets then. */
  meets: { starts_at: Date; all_day: boolean } | null
}

interface Asked {
  text: string
  kind?: GroupKind | undefined
  mine?: 'member' | 'lead' | undefined
}

/** Groups that a text finds, best first; "yoga thursday" also finds a yoga group that meets on Thursdays. */
export async function findGroups(
  context: ActorContext,
  indexes: SearchIndexes,
  viewer: PersonRow,
  { text, kind, mine }: Asked,
): Promise<Found<FoundGroup>> {
  const { groups } = await indexes.read(context)
  const own = mine === undefined ? null : await readOwnGroups(context, mine)
  return await findByReadings<FoundGroup>({
    index: groups,
    request: { text, required: kind === undefined ? [] : [facet('kind', kind)], count: MOST_GROUPS },
    viewer: { now: context.now, timeZone: viewer.time_zone },
    find: async (wanted) => {
      const found = wanted.when === null ? toFound(wanted) : await findMeeting(context, wanted, kind)
      return own === null ? found : found.filter(({ group_id: id }) => own.has(id))
    },
    // Whatever of a group contains the words as they were typed is what they mean.
    keepNamed: async (found) => await Promise.resolve(found),
    idOf: ({ group_id: id }) => id,
  })
}

function toFound({ hits }: Wanted): FoundGroup[] {
  return (hits ?? []).map(({ id }) => ({ group_id: id, meets: null }))
}

/** Of the hits those that meet then, in the order of the hits; of all groups, those that meet first. */
async function findMeeting(
  { tx, now }: ActorContext,
  { hits, when }: Wanted,
  kind: GroupKind | undefined,
): Promise<FoundGroup[]> {
  if (when === null || hits?.length === 0) return []
  const rows = await tx
    .selectFrom('occurrences')
    .innerJoin('events', (join) =>
      join
        .onRef('events.tenant_id', '=', 'occurrences.tenant_id')
        .onRef('events.event_id', '=', 'occurrences.event_id'),
    )
    .innerJoin('groups', (join) =>
      join.onRef('groups.tenant_id', '=', 'events.tenant_id').onRef('groups.group_id', '=', 'events.group_id'),
    )
    .where('events.cancelled_at', 'is', null)
    .where('occurrences.ends_at', '>', now)
    .where(startsWithin(when))
    .$if(hits !== null, (query) =>
      query.where(sql<boolean>`groups.group_id = ANY(${(hits ?? []).map(({ id }) => id)}::uuid[])`),
    )
    .$if(kind !== undefined, (query) => query.where('groups.kind', '=', kind ?? 'erg'))
    .select(['groups.group_id', 'occurrences.starts_at', 'events.all_day'])
    .distinctOn('groups.group_id')
    .orderBy('groups.group_id')
    .orderBy('occurrences.starts_at')
    .execute()
  const found = rows.map(({ group_id, ...meets }) => ({ group_id, meets }))
  if (hits === null) {
    const soonest = found.toSorted((a, b) => a.meets.starts_at.getTime() - b.meets.starts_at.getTime())
    return soonest.slice(0, MOST_GROUPS)
  }
  const places = new Map(hits.map(({ id }, place) => [id, place]))
  return found.toSorted((a, b) => (places.get(a.group_id) ?? 0) - (places.get(b.group_id) ?? 0))
}

async function readOwnGroups({ tx, actor }: ActorContext, mine: 'member' | 'lead'): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('memberships')
    .select('group_id')
    .where('person_id', '=', actor.personId)
    .where('state', '=', 'joined')
    .$if(mine === 'lead', (query) => query.where('role', '=', 'lead'))
    .execute()
  return new Set(rows.map((row) => row.group_id))
}
