import type { Output } from '../../../shared/api/contract.ts'
import type { GroupCard, GroupKind } from '../../../shared/groups/schemas.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { findGroups } from './find-groups.ts'
import { readJoinReasons } from './read-join-reasons.ts'
import { readGroups, readGroupSizes, toMine, type GroupOverview } from './store.ts'

interface Filters {
  text?: string | undefined
  kind?: GroupKind | undefined
  mine?: 'member' | 'lead' | undefined
}

/** With a text what it finds, best first; without one by name, those with a reason for the viewer first. */
export async function searchGroups(
  context: ActorContext,
  indexes: SearchIndexes,
  { text = '', kind, mine }: Filters,
): Promise<Output<'searchGroups'>> {
  const viewer = await readActivePerson(context, context.actor.personId)
  if (text.trim() === '') {
    const groups = await readGroups(context, { kind, mine })
    const cards = await toCards(context, viewer, groups, await findSizes(context, indexes, groups))
    return { items: cards.toSorted((a, b) => Number(a.reason === null) - Number(b.reason === null)), match: 'all' }
  }
  const { rows, match } = await findGroups(context, indexes, viewer, { text, kind, mine })
  const groups = await readGroupsInOrder(
    context,
    rows.map((row) => row.group_id),
  )
  return { items: await toCards(context, viewer, groups, await findSizes(context, indexes, groups)), match }
}

/** Those that are archived are in no search, and few: they are counted. */
async function findSizes(
  context: ActorContext,
  indexes: SearchIndexes,
  groups: readonly GroupOverview[],
): Promise<ReadonlyMap<string, number>> {
  const { groupSizes } = await indexes.read(context)
  const unknown = groups.map((group) => group.group_id).filter((id) => !groupSizes.has(id))
  return unknown.length === 0 ? groupSizes : new Map([...groupSizes, ...(await readGroupSizes(context, unknown))])
}

/** Groups in the order of their ids; one that is no more is left out. */
export async function readGroupsInOrder(context: ActorContext, groupIds: readonly string[]): Promise<GroupOverview[]> {
  if (groupIds.length === 0) return []
  const groups = new Map((await readGroups(context, { groupIds })).map((group) => [group.group_id, group]))
  return groupIds.flatMap((id) => groups.get(id) ?? [])
}

/** One query for any number of groups. */
export async function toCards(
  context: ActorContext,
  viewer: PersonRow,
  groups: readonly GroupOverview[],
  sizes: ReadonlyMap<string, number>,
): Promise<GroupCard[]> {
  const messages = messagesFor(viewer.preferred_language)
  const reasons = await readJoinReasons(context, viewer, groups)
  return groups.map((group) => {
    const reason = reasons.get(group.group_id)
    return {
      id: group.group_id,
      name: group.name,
      kind: group.kind,
      description: group.description,
      visibility: group.visibility,
      membersPrivate: group.private_members,
      archived: group.archived_at !== null,
      memberCount: sizes.get(group.group_id) ?? 0,
      mine: toMine({ role: group.my_role, state: group.my_state }),
      reason: reason === undefined ? null : messages.groups.reason(reason),
      nextEventAt: group.next_event_at?.toISOString() ?? null,
    }
  })
}
