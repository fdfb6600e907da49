import { sql } from 'kysely'
import type { GroupKind } from '../../../shared/groups/schemas.ts'
import { facet } from '../../../shared/search/document.ts'
import type { When } from '../../../shared/search/when.ts'
import type { ActorContext } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import { takesPlace } from '../../db/takes-place.ts'
import { startsWithin } from '../../db/starts-within.ts'
import { findByReadings, type Found, type Wanted } from '../../search/find-by-readings.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'

/** More than anybody reads to the end. */
const MOST_GROUPS = 200
const MOST_DATES = 600
/** Most lists are full of what is on within them. */
const SOON_DAYS = 21

export interface FoundGroup {
  group_id: string
  /** Where a time was asked for: when the group meets then. */
  meets: { starts_at: Date; all_day: boolean } | null
}

interface Asked {
  text: string
  kind?: GroupKind | undefined
  mine?: 'member' | 'lead' | undefined
  /** How many are needed: where only a time is asked for, there may be more. */
  enough?: number
}

/** Groups that a text finds, best first; "yoga thursday" also finds a yoga group that meets on Thursdays. */
export async function findGroups(
  context: ActorContext,
  indexes: SearchIndexes,
  viewer: PersonRow,
  { text, kind, mine, enough = MOST_GROUPS }: Asked,
): Promise<Found<FoundGroup>> {
  const { groups } = await indexes.read(context)
  const own = mine === undefined ? null : await readOwnGroups(context, mine)
  return await findByReadings<FoundGroup>({
    index: groups,
    request: { text, required: kind === undefined ? [] : [facet('kind', kind)], count: MOST_GROUPS },
    viewer: { now: context.now, timeZone: viewer.time_zone },
    find: async (wanted) => {
      const found =
        wanted.when === null
          ? (wanted.hits ?? []).map(({ id }) => ({ group_id: id, meets: null }))
          : await findMeeting(context, wanted, { own, kind, enough })
      return own === null ? found : found.filter(({ group_id: id }) => own.has(id))
    },
    // Whatever of a group contains the words as they were typed is what they mean.
    keepNamed: async (found) => await Promise.resolve(found),
    idOf: ({ group_id: id }) => id,
  })
}

interface Meeting {
  group_id: string
  starts_at: Date
  all_day: boolean
}

/** Of the hits those that meet then, in the order of the hits; of all groups, those that meet first. */
async function findMeeting(
  context: ActorContext,
  { hits, when }: Wanted,
  ofAll: { own: ReadonlySet<string> | null; kind: GroupKind | undefined; enough: number },
): Promise<FoundGroup[]> {
  if (when === null || hits?.length === 0) return []
  if (hits !== null) {
    const ids = hits.map(({ id }) => id)
    return toFound(ids, firstOfEach(await readNextOf(context, when, ids)))
  }
  if (ofAll.own !== null) return inTime(firstOfEach(await readNextOf(context, when, [...ofAll.own])))
  // In order of time, so what is found within the first weeks is how the whole list begins.
  const soon = firstOfEach(await readSoonest(context, when, { ...ofAll, days: SOON_DAYS }))
  const all = soon.size >= ofAll.enough ? soon : firstOfEach(await readSoonest(context, when, { ...ofAll, days: 366 }))
  return inTime(all)
}

function inTime(meetings: ReadonlyMap<string, Meeting>): FoundGroup[] {
  return [...meetings].map(([group_id, meets]) => ({ group_id, meets }))
}

function firstOfEach(meetings: readonly Meeting[]): Map<string, Meeting> {
  const first = new Map<string, Meeting>()
  for (const meeting of meetings.toSorted((a, b) => a.starts_at.getTime() - b.starts_at.getTime())) {
    if (!first.has(meeting.group_id)) first.set(meeting.group_id, meeting)
  }
  return first
}

function toFound(groupIds: readonly string[], meetings: ReadonlyMap<string, Meeting>): FoundGroup[] {
  return groupIds.flatMap((id) => {
    const meets = meetings.get(id)
    return meets === undefined ? [] : [{ group_id: id, meets }]
  })
}

/** The next date of each event of the groups: one look into an index for each, however many dates there are. */
async function readNextOf({ tx, now }: ActorContext, when: When, groupIds: readonly string[]): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`
    SELECT events.group_id, events.all_day, next.starts_at
    FROM events CROSS JOIN LATERAL (
      SELECT occurrences.starts_at FROM occurrences
      WHERE occurrences.tenant_id = events.tenant_id AND occurrences.event_id = events.event_id
        AND occurrences.cancelled_at IS NULL AND occurrences.ends_at > ${now} AND ${startsWithin(when)}
      ORDER BY occurrences.starts_at LIMIT 1
    ) AS next
    WHERE events.group_id = ANY(${[...groupIds]}::uuid[]) AND events.cancelled_at IS NULL`.execute(tx)
  return rows
}

async function readSoonest(
  { tx, now }: ActorContext,
  when: When,
  { kind, days }: { kind: GroupKind | undefined; days: number },
): Promise<Meeting[]> {
  const until = new Date(now.getTime() + days * 86_400_000)
  const ofKind =
    kind === undefined
      ? sql`events.group_id IS NOT NULL`
      : sql`events.group_id IN (SELECT group_id FROM groups WHERE kind = ${kind})`
  const { rows } = await sql<Meeting>`
    SELECT events.group_id, events.all_day, occurrences.starts_at
    FROM occurrences JOIN events USING (tenant_id, event_id)
    WHERE ${ofKind} AND ${takesPlace} AND occurrences.ends_at > ${now}
      AND occurrences.starts_at < ${until} AND ${startsWithin(when)}
    ORDER BY occurrences.starts_at, events.event_id LIMIT ${MOST_DATES}`.execute(tx)
  return rows
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
