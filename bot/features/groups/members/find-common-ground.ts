import type { GroupDetail, MyMembership } from '../../../../shared/groups/schemas.ts'
import { messagesFor } from '../../../../shared/i18n/messages.ts'
import { sharedGround } from '../../../../shared/people/shared-ground.ts'
import type { ActorContext } from '../../../context.ts'
import { knownPeople } from '../../../db/known-people.ts'
import { notToSuggest } from '../../../db/not-to-suggest.ts'
import {
  comparedColumns,
  isSuggestible,
  toFacts,
  toSummary,
  type ComparedPerson,
  type PersonRow,
} from '../../../db/people.ts'
import { isShownTo, joinedMembers } from '../store.ts'

const MOST_PEOPLE = 2
const MOST_ASKS = 3
/** Enough to choose from, few enough to compare in memory however large the group is. */
const MOST_CANDIDATES = 100

type Candidate = ComparedPerson &
  Pick<PersonRow, 'asks' | 'user_principal_name'> & {
    is_known: boolean
  }

/**
 * Members whom the viewer has not met and shares most with, and members who ask for what the viewer can give.
 * That both are in the group is no reason: it is never named, nor used, for it can be private.
 */
export async function findCommonGround(
  context: ActorContext,
  viewer: PersonRow,
  place: { groupId: string; mine: MyMembership },
): Promise<Pick<GroupDetail, 'couldMeet' | 'couldHelp'>> {
  const candidates = await readCandidates(context, viewer, place)
  return { couldMeet: findCouldMeet(viewer, candidates), couldHelp: findCouldHelp(context, viewer, candidates) }
}

function findCouldMeet(viewer: PersonRow, candidates: readonly Candidate[]): GroupDetail['couldMeet'] {
  const words = messagesFor(viewer.preferred_language)
  return candidates
    .filter((person) => !person.is_known)
    .map((person) => ({ person, grounds: sharedGround(toFacts(viewer), toFacts(person)) }))
    .toSorted((a, b) => b.grounds.length - a.grounds.length)
    .flatMap(({ person, grounds: [strongest] }) =>
      strongest === undefined
        ? []
        : [{ person: toSummary(person), reason: words.ground.sentence(strongest, person.display_name) }],
    )
    .slice(0, MOST_PEOPLE)
}

function findCouldHelp(
  { links }: ActorContext,
  viewer: PersonRow,
  candidates: readonly Candidate[],
): GroupDetail['couldHelp'] {
  const { home } = messagesFor(viewer.preferred_language)
  const given = new Set([...viewer.offers, ...viewer.skills].map((term) => term.toLowerCase()))
  return candidates
    .flatMap((person) => {
      const ask = person.asks.find((term) => given.has(term.toLowerCase()))
      if (ask === undefined) return []
      const chatUrl = links.chat(person.user_principal_name, home.offerHelp(ask))
      return [{ person: toSummary(person), ask, chatUrl }]
    })
    .slice(0, MOST_ASKS)
}

/** Members on show who may be suggested to the viewer; of a large group the first that the index has. */
async function readCandidates(
  context: ActorContext,
  viewer: PersonRow,
  { groupId, mine }: { groupId: string; mine: MyMembership },
): Promise<Candidate[]> {
  const { tx, actor, now } = context
  return await joinedMembers(context, groupId)
    .innerJoin('profiles', (join) =>
      join.onRef('profiles.tenant_id', '=', 'people.tenant_id').onRef('profiles.person_id', '=', 'people.person_id'),
    )
    .select(comparedColumns)
    .select(['profiles.asks', 'people.user_principal_name'])
    .select((query) => query('people.person_id', 'in', knownPeople(tx, actor.personId)).as('is_known'))
    .$castTo<Candidate>()
    .where(isShownTo(mine, actor.personId))
    .where(isSuggestible(now))
    .where('people.person_id', '<>', actor.personId)
    .where('people.person_id', 'not in', notToSuggest(context, viewer))
    .orderBy('memberships.person_id')
    .limit(MOST_CANDIDATES)
    .execute()
}
