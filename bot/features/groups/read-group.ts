import { AppError } from '../../../shared/errors/app-error.ts'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { isActive, readActivePerson, toSummary } from '../../db/people.ts'
import { readAnnouncements } from './announcements/read-announcements.ts'
import { countMembers } from './members/count-members.ts'
import { findCommonGround } from './members/find-common-ground.ts'
import { readKnown } from './members/read-known.ts'
import { readShownLeads, readSomeMembers } from './members/read-shown.ts'
import { readPace } from './read-pace.ts'
import { findOwnReport } from './reports/report-group.ts'
import { toCards } from './search-groups.ts'
import { readGroups, readLeadIds, toMine } from './store.ts'

/**
 * A group's page. Members appear only where their own choice lets this viewer see them.
 *
 * @throws AppError `not-found`.
 */
export async function readGroupDetail(context: ActorContext, groupId: string): Promise<GroupDetail> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const [group] = await readGroups(context, { groupIds: [groupId], withArchived: true })
  if (group === undefined) throw new AppError('not-found', { detail: `No group ${groupId}` })
  const mine = toMine({ role: group.my_role, state: group.my_state })
  const { joinedThisYear, ...counted } = await countMembers(context, groupId, mine)
  const [card] = await toCards(context, viewer, [group], new Map([[groupId, counted.memberCount]]))
  if (card === undefined) throw new AppError('not-found', { detail: `No group ${groupId}` })
  const leads = await readShownLeads(context, groupId, mine)
  return {
    ...card,
    ...counted,
    leads,
    members: await readSomeMembers(context, groupId, mine),
    known: await readKnown(context, { groupId, mine }),
    ...(await findCommonGround(context, viewer, { groupId, mine })),
    requests: mine === 'lead' ? await readRequests(context, groupId) : [],
    myVisibility: group.my_visibility,
    pace: await readPace(context, groupId, joinedThisYear),
    muted: group.is_muted ?? false,
    myReport: await findOwnReport(context, groupId),
    needsLead: group.archived_at === null && leads.length === 0 && (await readLeadIds(context, groupId)).length === 0,
    announcements: await readAnnouncements(context, groupId, mine),
  }
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
