import { joinReason, type JoinReason } from '../../../shared/groups/join-reason.ts'
import type { GroupKind } from '../../../shared/groups/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { knownPeople } from '../../db/known-people.ts'
import { isActive, type PersonRow } from '../../db/people.ts'

export interface Joinable {
  group_id: string
  name: string
  kind: GroupKind
  description: string
  my_state: string | null
}

/** By group, why the viewer could join it; members have joined, and where nothing true can be said there is none. */
export async function readJoinReasons(
  context: ActorContext,
  viewer: PersonRow,
  groups: readonly Joinable[],
): Promise<Map<string, JoinReason>> {
  const others = groups.filter((group) => group.my_state !== 'joined')
  const known = await readKnownMembers(
    context,
    others.map((group) => group.group_id),
  )
  return new Map(
    others.flatMap((group) => {
      const reason = joinReason({
        group,
        viewer: { interests: viewer.interests, wantsToLearn: viewer.wants_to_learn, office: viewer.office },
        knownMembers: known.get(group.group_id) ?? [],
      })
      return reason === null ? [] : [[group.group_id, reason]]
    }),
  )
}

/** Names by group. A reason goes to people outside the group, so only members visible to everyone count. */
async function readKnownMembers(context: ActorContext, groupIds: readonly string[]): Promise<Map<string, string[]>> {
  if (groupIds.length === 0) return new Map()
  const rows = await visiblyKnownMembers(context)
    .select(['memberships.group_id', 'people.display_name'])
    .where('memberships.group_id', 'in', groupIds)
    .orderBy('people.folded_name')
    .execute()
  const names = Map.groupBy(rows, (row) => row.group_id)
  return new Map([...names].map(([groupId, members]) => [groupId, members.map((member) => member.display_name)]))
}

/** Memberships, which everyone may see, of people whom the viewer knows. */
export function visiblyKnownMembers({ tx, actor, now }: ActorContext) {
  return tx
    .selectFrom('memberships')
    .innerJoin('people', (join) =>
      join
        .onRef('people.tenant_id', '=', 'memberships.tenant_id')
        .onRef('people.person_id', '=', 'memberships.person_id'),
    )
    .where('memberships.state', '=', 'joined')
    .where('memberships.visibility', '=', 'everyone')
    .where(isActive(now))
    .where('memberships.person_id', 'in', knownPeople(tx, actor.personId))
}
