import type { GroupDetail, MyMembership } from '../../../../shared/groups/schemas.ts'
import type { ActorContext } from '../../../context.ts'
import { knownPeople } from '../../../db/known-people.ts'
import { toSummary } from '../../../db/people.ts'
import { isShownTo, joinedMembers } from '../store.ts'

const MOST_FACES = 4

/** Members whom the viewer knows and may see: a few of them, and how many there are. */
export async function readKnown(
  context: ActorContext,
  { groupId, mine }: { groupId: string; mine: MyMembership },
): Promise<GroupDetail['known']> {
  const { tx, actor } = context
  const rows = await joinedMembers(context, groupId)
    .select(['people.person_id', 'people.display_name', 'people.title', 'people.department', 'people.office'])
    .select((query) => query.fn.countAll<number>().over().as('total'))
    .where(isShownTo(mine, actor.personId))
    .where('people.person_id', 'in', knownPeople(tx, actor.personId))
    .orderBy('people.folded_name')
    .limit(MOST_FACES)
    .execute()
  return { people: rows.map(toSummary), count: rows[0]?.total ?? 0 }
}
