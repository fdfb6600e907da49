import { sql } from 'kysely'
import { AppError } from '../../../shared/errors/app-error.ts'
import { sumDepartments, type DepartmentMembers } from '../../../shared/groups/departments.ts'
import type { GroupDetail, MyMembership } from '../../../shared/groups/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { knownPeople } from '../../db/known-people.ts'
import { isActive, readActivePerson, toSummary } from '../../db/people.ts'
import { readAnnouncements } from './announcements/read-announcements.ts'
import { findCommonGround } from './members/find-common-ground.ts'
import { readKnown } from './members/read-known.ts'
import { toCards } from './search-groups.ts'
import { isShownTo, joinedMembers, readGroups, readGroupSizes, readLeadIds } from './store.ts'

/** A page shows this many members by name; the rest is in the count. */
const MOST_MEMBERS = 200

/**
 * A group's page. Members appear only where their own choice lets this viewer see them.
 *
 * @throws AppError `not-found`.
 */
export async function readGroupDetail(context: ActorContext, groupId: string): Promise<GroupDetail> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const [group] = await readGroups(context, { groupIds: [groupId], withArchived: true })
  if (group === undefined) throw new AppError('not-found', { detail: `No group ${groupId}` })
  const [card] = await toCards(context, viewer, [group], await readGroupSizes(context, [groupId]))
  if (card === undefined) throw new AppError('not-found', { detail: `No group ${groupId}` })

  const members = await readVisibleMembers(context, groupId, card.mine)
  const departments = await countDepartments(context, groupId, card.mine)
  return {
    ...card,
    leads: members.filter((member) => member.role === 'lead').map(toSummary),
    members: members.filter((member) => member.role === 'member').map(toSummary),
    known: await readKnown(context, { groupId, mine: card.mine }),
    ...(await findCommonGround(context, viewer, { groupId, mine: card.mine })),
    hiddenMemberCount: departments.reduce((hidden, department) => hidden + department.hidden, 0),
    departments: sumDepartments(departments),
    requests: card.mine === 'lead' ? await readRequests(context, groupId) : [],
    myVisibility: group.my_visibility,
    muted: group.is_muted ?? false,
    needsLead: group.archived_at === null && (await readLeadIds(context, groupId)).length === 0,
    announcements: await readAnnouncements(context, groupId, card.mine),
  }
}

/** Leads first, then those the viewer knows, then by name. */
async function readVisibleMembers(context: ActorContext, groupId: string, mine: MyMembership) {
  return await joinedMembers(context, groupId)
    .select([
      'memberships.role',
      'people.person_id',
      'people.display_name',
      'people.title',
      'people.department',
      'people.office',
    ])
    .where(isShownTo(mine, context.actor.personId))
    .orderBy('memberships.role')
    .orderBy(
      (order) => order('memberships.person_id', 'in', knownPeople(context.tx, context.actor.personId)),
      (order) => order.desc(),
    )
    .orderBy('people.folded_name')
    .limit(MOST_MEMBERS)
    .execute()
}

async function countDepartments(
  context: ActorContext,
  groupId: string,
  mine: MyMembership,
): Promise<DepartmentMembers[]> {
  return await joinedMembers(context, groupId)
    .select('people.department')
    .select((query) => [
      query.fn.countAll<number>().as('total'),
      sql<number>`count(*) FILTER (WHERE NOT ${isShownTo(mine, context.actor.personId)})`.as('hidden'),
    ])
    .groupBy('people.department')
    .execute()
}

/** People who ask to join, longest waiting first. */
async function readRequests({ tx, now }: ActorContext, groupId: string): Promise<PersonSummary[]> {
  const rows = await tx
    .selectFrom('memberships')
    .innerJoin('people', (join) =>
      join
        .onRef('people.tenant_id', '=', 'memberships.tenant_id')
        .onRef('people.person_id', '=', 'memberships.person_id'),
    )
    .select(['people.person_id', 'people.display_name', 'people.title', 'people.department', 'people.office'])
    .where('memberships.group_id', '=', groupId)
    .where('memberships.state', '=', 'requested')
    .where(isActive(now))
    .orderBy('memberships.since')
    .execute()
  return rows.map(toSummary)
}
