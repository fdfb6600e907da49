import type { GroupDetail, MyMembership } from '../../../../shared/groups/schemas.ts'
import { messagesFor } from '../../../../shared/i18n/messages.ts'
import { sharedGround } from '../../../../shared/people/shared-ground.ts'
import type { ActorContext } from '../../../context.ts'
import { knownPeople } from '../../../db/known-people.ts'
import { isSuggestible, readActivePeople, toFacts, toSummary, type PersonRow } from '../../../db/people.ts'
import { isShownTo, joinedMembers } from '../store.ts'

const MOST_PEOPLE = 2
/** Enough to choose from, few enough to compare in memory however large the group is. */
const MOST_CANDIDATES = 200

/**
 * Members whom the viewer has not met and shares most with, each with the strongest thing shared. That both are
 * in the group is no reason: it is never named, nor used, for it can be private.
 */
export async function findCouldMeet(
  context: ActorContext,
  viewer: PersonRow,
  { groupId, mine }: { groupId: string; mine: MyMembership },
): Promise<GroupDetail['couldMeet']> {
  const words = messagesFor(viewer.preferred_language)
  const candidates = await readActivePeople(context, await readCandidates(context, { groupId, mine }))
  return candidates
    .map((person) => ({ person, grounds: sharedGround(toFacts(viewer), toFacts(person)) }))
    .toSorted((a, b) => b.grounds.length - a.grounds.length || (a.person.folded_name < b.person.folded_name ? -1 : 1))
    .flatMap(({ person, grounds: [strongest] }) =>
      strongest === undefined
        ? []
        : [{ person: toSummary(person), reason: words.ground.sentence(strongest, person.display_name) }],
    )
    .slice(0, MOST_PEOPLE)
}

async function readCandidates(
  context: ActorContext,
  { groupId, mine }: { groupId: string; mine: MyMembership },
): Promise<string[]> {
  const { tx, actor, now } = context
  const rows = await joinedMembers(context, groupId)
    .innerJoin('profiles', (join) =>
      join.onRef('profiles.tenant_id', '=', 'people.tenant_id').onRef('profiles.person_id', '=', 'people.person_id'),
    )
    .select('people.person_id')
    .where(isShownTo(mine, actor.personId))
    .where(isSuggestible(now))
    .where('people.person_id', '<>', actor.personId)
    .where('people.person_id', 'not in', knownPeople(tx, actor.personId))
    .where('people.person_id', 'not in', (query) =>
      query.selectFrom('never_pairs').select('other_id').where('never_pairs.person_id', '=', actor.personId),
    )
    .where('people.person_id', 'not in', (query) =>
      query
        .selectFrom('never_pairs')
        .select('never_pairs.person_id')
        .where('never_pairs.other_id', '=', actor.personId),
    )
    .orderBy('people.folded_name')
    .limit(MOST_CANDIDATES)
    .execute()
  return rows.map((row) => row.person_id)
}
