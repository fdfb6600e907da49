import { sql } from 'kysely'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { PersonToMeet } from '../../../shared/home/schemas.ts'
import { sharedGround, type Ground } from '../../../shared/people/shared-ground.ts'
import type { ActorContext } from '../../context.ts'
import { activePeople, readActivePerson, toFacts, toSummary, withProfile, type PersonRow } from '../../db/people.ts'

const MOST_PEOPLE = 3
/** Enough to choose from, few enough to rank in memory whatever the company's size. */
const MOST_CANDIDATES = 200

/** Colleagues of other departments whom the viewer has not met and shares something with. */
export async function findPeopleToMeet(context: ActorContext): Promise<PersonToMeet[]> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const messages = messagesFor(viewer.preferred_language)
  const ranked = (await readCandidates(context, viewer))
    .map((person) => ({ person, grounds: sharedGround(toFacts(viewer), toFacts(person)) }))
    .filter(({ grounds }) => grounds.length > 0)
    .toSorted((a, b) => weight(b.grounds) - weight(a.grounds) || a.person.person_id.localeCompare(b.person.person_id))
  return ranked.slice(0, MOST_PEOPLE).map(({ person, grounds: [strongest] }) => ({
    person: toSummary(person),
    reason: strongest === undefined ? '' : messages.ground.sentence(strongest, person.display_name),
    chatUrl: context.links.chat(person.user_principal_name),
  }))
}

async function readCandidates(context: ActorContext, viewer: PersonRow): Promise<PersonRow[]> {
  const terms = [...viewer.wants_to_learn, ...viewer.skills, ...viewer.interests]
  if (terms.length === 0) return []
  const overlaps = sql<boolean>`(profiles.skills && ${viewer.wants_to_learn}::text[]
    OR profiles.wants_to_learn && ${viewer.skills}::text[]
    OR profiles.interests && ${viewer.interests}::text[])`
  return await withProfile(activePeople(context))
    .where('people.person_id', '<>', viewer.person_id)
    .where('people.department', 'is distinct from', viewer.department)
    .where(overlaps)
    .where('people.person_id', 'not in', (query) =>
      query.selectFrom('contacts').select('other_id').where('contacts.person_id', '=', viewer.person_id),
    )
    .where('people.person_id', 'not in', (query) =>
      query.selectFrom('never_pairs').select('other_id').where('never_pairs.person_id', '=', viewer.person_id),
    )
    .where('people.person_id', 'not in', (query) =>
      query.selectFrom('never_pairs').select('person_id').where('never_pairs.other_id', '=', viewer.person_id),
    )
    .where('people.person_id', 'not in', waitingFor(context, viewer.person_id))
    .orderBy('people.person_id')
    .limit(MOST_CANDIDATES)
    .execute()
}

/** Whoever already waits for the viewer's answer stands above on Home: new hires to be a buddy for, and mentees. */
function waitingFor({ tx }: ActorContext, viewerId: string) {
  const newHires = tx
    .selectFrom('buddy_asks')
    .innerJoin('introductions', (join) =>
      join
        .onRef('introductions.tenant_id', '=', 'buddy_asks.tenant_id')
        .onRef('introductions.introduction_id', '=', 'buddy_asks.introduction_id'),
    )
    .select('introductions.first_id as person_id')
    .where('buddy_asks.buddy_id', '=', viewerId)
    .where('buddy_asks.state', '=', 'waiting')
  const mentees = tx
    .selectFrom('mentorship_requests')
    .select('mentee_id as person_id')
    .where('mentor_id', '=', viewerId)
    .where('state', '=', 'waiting')
  return newHires.union(mentees)
}

/** Giving and learning count most; several small things outweigh one. */
function weight(grounds: readonly Ground[]): number {
  return grounds.reduce((total, { kind }) => total + (kind === 'teaches' || kind === 'learns' ? 3 : 1), 0)
}
