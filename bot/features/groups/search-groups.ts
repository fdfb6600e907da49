import type { Output } from '../../../shared/api/contract.ts'
import { joinReason } from '../../../shared/groups/join-reason.ts'
import type { GroupCard, GroupKind } from '../../../shared/groups/schemas.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { fold, words } from '../../../shared/search/fold.ts'
import type { ActorContext } from '../../context.ts'
import { knownPeople } from '../../db/known-people.ts'
import { isActive, readActivePerson, type PersonRow } from '../../db/people.ts'
import { readGroups, toMine, type GroupOverview } from './store.ts'

/** Groups by name, those with a reason for the viewer first; with a text, matching names first. */
export async function searchGroups(
  context: ActorContext,
  input: { text?: string | undefined; kind?: GroupKind | undefined; mine?: 'member' | 'lead' | undefined },
): Promise<Output<'searchGroups'>> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const searched = words(input.text ?? '')
  const groups = await readGroups(context, { kind: input.kind, mine: input.mine, words: searched })
  const cards = await toCards(context, viewer, groups)
  const nameMatches = (card: GroupCard) =>
    searched.length > 0 && searched.every((word) => fold(card.name).includes(word)) ? 0 : 1
  return {
    items: cards.toSorted(
      (a, b) => nameMatches(a) - nameMatches(b) || Number(a.reason === null) - Number(b.reason === null),
    ),
    match: 'all',
  }
}

/** Two queries for any number of groups. */
export async function toCards(
  context: ActorContext,
  viewer: PersonRow,
  groups: readonly GroupOverview[],
): Promise<GroupCard[]> {
  const known = await readKnownMembers(
    context,
    groups.filter((group) => group.my_state !== 'joined').map((group) => group.group_id),
  )
  return groups.map((group) => ({
    id: group.group_id,
    name: group.name,
    kind: group.kind,
    description: group.description,
    visibility: group.visibility,
    memberCount: group.member_count ?? 0,
    mine: toMine({ role: group.my_role, state: group.my_state }),
    reason: group.my_state === 'joined' ? null : reasonFor(viewer, group, known.get(group.group_id) ?? []),
    nextEventAt: group.next_event_at?.toISOString() ?? null,
  }))
}

function reasonFor(viewer: PersonRow, group: GroupOverview, knownMembers: readonly string[]): string | null {
  const reason = joinReason({
    group,
    viewer: { interests: viewer.interests, wantsToLearn: viewer.wants_to_learn, office: viewer.office },
    knownMembers,
  })
  return reason === null ? null : messagesFor(viewer.preferred_language).groups.reason(reason)
}

/** Names by group. A reason goes to people outside the group, so only members visible to everyone count. */
async function readKnownMembers(context: ActorContext, groupIds: readonly string[]): Promise<Map<string, string[]>> {
  if (groupIds.length === 0) return new Map()
  const rows = await context.tx
    .selectFrom('memberships')
    .innerJoin('people', (join) =>
      join
        .onRef('people.tenant_id', '=', 'memberships.tenant_id')
        .onRef('people.person_id', '=', 'memberships.person_id'),
    )
    .select(['memberships.group_id', 'people.display_name'])
    .where('memberships.group_id', 'in', groupIds)
    .where('memberships.state', '=', 'joined')
    .where('memberships.visibility', '=', 'everyone')
    .where(isActive(context.now))
    .where('memberships.person_id', 'in', knownPeople(context.tx, context.actor.personId))
    .orderBy('people.folded_name')
    .execute()
  const names = Map.groupBy(rows, (row) => row.group_id)
  return new Map([...names].map(([groupId, members]) => [groupId, members.map((member) => member.display_name)]))
}
