import { sql, type Selectable } from 'kysely'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { GroupKind, MyMembership } from '../../../shared/groups/schemas.ts'
import { visibilitiesSeenBy } from '../../../shared/groups/visible-members.ts'
import type { ActorContext, Context } from '../../context.ts'
import { awayPeople, isActive } from '../../db/people.ts'
import { takesPlace } from '../../db/takes-place.ts'
import type { GroupTable, MembershipTable } from '../../db/group-schema.ts'

export type GroupRow = Selectable<GroupTable>
export type MembershipRow = Selectable<MembershipTable>

export interface GroupFilter {
  groupIds?: readonly string[] | undefined
  kind?: GroupKind | undefined
  mine?: 'member' | 'lead' | undefined
  /** Also those that are archived; the viewer's own lists have them anyway. */
  withArchived?: boolean
}

/** Groups with what every viewer may know of them and the viewer's own place. */
export async function readGroups({ tx, actor, now }: ActorContext, filter: GroupFilter) {
  return await tx
    .selectFrom('groups')
    .leftJoin('memberships as mine', (join) =>
      join
        .onRef('mine.tenant_id', '=', 'groups.tenant_id')
        .onRef('mine.group_id', '=', 'groups.group_id')
        .on('mine.person_id', '=', actor.personId),
    )
    .selectAll('groups')
    .select(['mine.role as my_role', 'mine.state as my_state', 'mine.visibility as my_visibility', 'mine.is_muted'])
    .select((query) => [
      query
        .selectFrom('occurrences')
        .innerJoin('events', (join) =>
          join
            .onRef('events.tenant_id', '=', 'occurrences.tenant_id')
            .onRef('events.event_id', '=', 'occurrences.event_id'),
        )
        .whereRef('events.group_id', '=', 'groups.group_id')
        .where(takesPlace)
        .where('occurrences.starts_at', '>', now)
        .select((next) => next.fn.min('occurrences.starts_at').as('starts_at'))
        .as('next_event_at'),
    ])
    .$if(filter.groupIds !== undefined, (query) =>
      query.where(sql<boolean>`groups.group_id = ANY(${[...(filter.groupIds ?? [])]}::uuid[])`),
    )
    .$if(filter.withArchived !== true && filter.mine === undefined, (query) =>
      query.where('groups.archived_at', 'is', null),
    )
    .$if(filter.kind !== undefined, (query) => query.where('groups.kind', '=', filter.kind ?? 'erg'))
    .$if(filter.mine !== undefined, (query) => query.where('mine.state', '=', 'joined'))
    .$if(filter.mine === 'lead', (query) => query.where('mine.role', '=', 'lead'))
    .orderBy(sql`lower(groups.name)`)
    .execute()
}

export type GroupOverview = Awaited<ReturnType<typeof readGroups>>[number]

/** How many belong to each of a few groups, who are here; for all groups of a company the search knows it. */
export async function readGroupSizes(context: Context, groupIds: readonly string[]): Promise<Map<string, number>> {
  if (groupIds.length === 0) return new Map()
  const rows = await context.tx
    .selectFrom('memberships')
    .select('group_id')
    .select((query) => query.fn.countAll<number>().as('members'))
    .where(sql<boolean>`group_id = ANY(${[...groupIds]}::uuid[])`)
    .where('state', '=', 'joined')
    .where('person_id', 'not in', awayPeople(context))
    .groupBy('group_id')
    .execute()
  return new Map(rows.map((row) => [row.group_id, row.members]))
}

/** @throws AppError `not-found`. */
export async function readGroup({ tx }: Context, groupId: string): Promise<GroupRow> {
  const group = await findGroup({ tx }, groupId)
  if (group === undefined) throw new AppError('not-found', { detail: `No group ${groupId}` })
  return group
}

export async function findGroup({ tx }: Pick<Context, 'tx'>, groupId: string): Promise<GroupRow | undefined> {
  return await tx.selectFrom('groups').selectAll().where('group_id', '=', groupId).executeTakeFirst()
}

export async function findMembership(
  { tx }: Pick<Context, 'tx'>,
  groupId: string,
  personId: string,
): Promise<MembershipRow | undefined> {
  return await tx
    .selectFrom('memberships')
    .selectAll()
    .where('group_id', '=', groupId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

/** What a list of members shows of each, and the name by which it is sorted. */
export const memberColumns = [
  'people.person_id',
  'people.display_name',
  'people.title',
  'people.department',
  'people.office',
  'people.folded_name',
] as const

/** A group's members with what the directory says of them, without those who have left the company. */
export function joinedMembers({ tx, now }: Context, groupId: string) {
  return tx
    .selectFrom('memberships')
    .innerJoin('people', (join) =>
      join
        .onRef('people.tenant_id', '=', 'memberships.tenant_id')
        .onRef('people.person_id', '=', 'memberships.person_id'),
    )
    .where('memberships.group_id', '=', groupId)
    .where('memberships.state', '=', 'joined')
    .where(isActive(now))
}

/** The same by their memberships alone: of thousands nobody's row in the directory is read. */
export function membersHere(context: Context, groupId: string) {
  return context.tx
    .selectFrom('memberships')
    .where('memberships.group_id', '=', groupId)
    .where('memberships.state', '=', 'joined')
    .where('memberships.person_id', 'not in', awayPeople(context))
}

/** Whether a member's own choice lets this viewer see them. People always see themselves. */
export function isShownTo(viewer: MyMembership, viewerId: string) {
  return sql<boolean>`(memberships.visibility = ANY(${[...visibilitiesSeenBy(viewer)]}::text[])
    OR memberships.person_id = ${viewerId})`
}

/** Ids of the leads who can answer: those who have left cannot. */
export async function readLeadIds(context: Context, groupId: string): Promise<string[]> {
  const rows = await joinedMembers(context, groupId)
    .select('memberships.person_id')
    .where('memberships.role', '=', 'lead')
    .orderBy('memberships.person_id')
    .execute()
  return rows.map((row) => row.person_id)
}

export function toMine(row: { role: string | null; state: string | null } | undefined): MyMembership {
  if (row === undefined || row.state === null) return 'none'
  if (row.state === 'requested') return 'requested'
  return row.role === 'lead' ? 'lead' : 'member'
}
