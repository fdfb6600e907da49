import type { JoinReason } from '../../../shared/groups/join-reason.ts'
import type { ActorContext } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { readJoinReasons, visiblyKnownMembers } from './read-join-reasons.ts'

const MOST_TERMS = 20
const MOST_PER_TERM = 10
const MOST_WITH_KNOWN = 20

/** The stronger the reason, the earlier. */
const strengths: Record<JoinReason['kind'], number> = { interest: 0, 'known-members': 1, office: 2 }

/** Ids of the groups to show before anything is typed: those with a reason for the viewer, then the largest. */
export async function suggestGroups(
  context: ActorContext,
  indexes: SearchIndexes,
  viewer: PersonRow,
  { skip, count }: { skip: number; count: number },
): Promise<string[]> {
  const { groups } = await indexes.read(context)
  const terms = [...viewer.interests, ...viewer.wants_to_learn].slice(0, MOST_TERMS)
  const about = [...terms, viewer.office ?? ''].flatMap((text) =>
    text.trim() === '' ? [] : groups.search({ text, count: MOST_PER_TERM }).hits.map(({ id }) => id),
  )
  const candidates = new Set([...about, ...(await readGroupsOfKnown(context))])
  const fitting = await keepReasonable(context, viewer, [...candidates])
  const largest = groups.search({ text: '', count: skip + count + fitting.length }).hits.map(({ id }) => id)
  return [...new Set([...fitting, ...largest])].slice(skip, skip + count)
}

async function keepReasonable(
  context: ActorContext,
  viewer: PersonRow,
  groupIds: readonly string[],
): Promise<string[]> {
  if (groupIds.length === 0) return []
  const rows = await context.tx
    .selectFrom('groups')
    .leftJoin('memberships as mine', (join) =>
      join
        .onRef('mine.tenant_id', '=', 'groups.tenant_id')
        .onRef('mine.group_id', '=', 'groups.group_id')
        .on('mine.person_id', '=', context.actor.personId),
    )
    .select(['groups.group_id', 'groups.name', 'groups.kind', 'groups.description', 'mine.state as my_state'])
    .where('groups.group_id', 'in', groupIds)
    .execute()
  const reasons = await readJoinReasons(context, viewer, rows)
  const strength = (id: string): number | undefined => {
    const reason = reasons.get(id)
    return reason === undefined ? undefined : strengths[reason.kind]
  }
  return groupIds.filter((id) => strength(id) !== undefined).toSorted((a, b) => (strength(a) ?? 0) - (strength(b) ?? 0))
}

/** Groups with most of the people whom the viewer knows, as far as everyone may see it. */
async function readGroupsOfKnown(context: ActorContext): Promise<string[]> {
  const rows = await visiblyKnownMembers(context)
    .select('memberships.group_id')
    .groupBy('memberships.group_id')
    .orderBy((order) => order.fn.countAll(), 'desc')
    .orderBy('memberships.group_id')
    .limit(MOST_WITH_KNOWN)
    .execute()
  return rows.map((row) => row.group_id)
}
