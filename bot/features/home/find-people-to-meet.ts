import { sql } from 'kysely'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { PersonToMeet } from '../../../shared/home/schemas.ts'
import { sharedGround, type Ground } from '../../../shared/people/shared-ground.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import {
  readActivePerson,
  suggestiblePeople,
  toFacts,
  toSummary,
  withProfile,
  type PersonRow,
} from '../../db/people.ts'
import { readColleaguesInCommon } from './read-colleagues-in-common.ts'

const MOST_PEOPLE = 3
/** Enough to choose from, few enough to rank in memory whatever the company's size. */
const MOST_CANDIDATES = 200

interface Candidate {
  person: PersonRow
  /** Something they ask for and the viewer offers, or has as a skill. */
  ask: string | null
  grounds: Ground[]
}

/** Colleagues of other departments whom the viewer has not met and could help, or shares something with. */
export async function findPeopleToMeet(context: ActorContext): Promise<PersonToMeet[]> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const best = (await readCandidates(context, viewer))
    .map((person): Candidate => ({
      person,
      ask: findAsk(viewer, person),
      grounds: sharedGround(toFacts(viewer), toFacts(person)),
    }))
    .filter(({ ask, grounds }) => ask !== null || grounds.length > 0)
    .toSorted((a, b) => weight(b) - weight(a) || a.person.person_id.localeCompare(b.person.person_id))
    .slice(0, MOST_PEOPLE)
  const inCommon = await readColleaguesInCommon(
    context,
    best.map(({ person }) => person.person_id),
  )
  return best.map((candidate) => suggest(context, viewer, candidate, inCommon.get(candidate.person.person_id)))
}

/** What the viewer can give comes first, then somebody who knows both, then a question to the person. */
function suggest(
  context: ActorContext,
  viewer: PersonRow,
  { person, ask, grounds: [strongest] }: Candidate,
  inCommon: PersonRow | undefined,
): PersonToMeet {
  const { ground, home } = messagesFor(viewer.preferred_language)
  const name = person.display_name
  const shared = strongest === undefined ? '' : ground.sentence(strongest, name)
  const toThem = (message?: string): string => context.links.chat(person.user_principal_name, message)
  const suggestion = { person: toSummary(person), via: null }
  if (ask !== null) {
    return { ...suggestion, offer: 'help', reason: home.asksFor(name, ask), chatUrl: toThem(home.offerHelp(ask)) }
  }
  if (strongest?.kind === 'learns') {
    return { ...suggestion, offer: 'help', reason: shared, chatUrl: toThem(home.offerHelp(strongest.skill)) }
  }
  if (inCommon !== undefined) {
    const chatUrl = context.links.chat(inCommon.user_principal_name, home.askForIntroduction(name))
    const reason = `${home.worksWith(inCommon.display_name, name)} ${shared}`
    return { ...suggestion, offer: 'ask', via: toSummary(inCommon), reason, chatUrl }
  }
  return { ...suggestion, offer: 'introduce', reason: shared, chatUrl: toThem() }
}

function findAsk(viewer: PersonRow, person: PersonRow): string | null {
  const given = new Set([...viewer.offers, ...viewer.skills].map((term) => term.toLowerCase()))
  return person.asks.find((ask) => given.has(ask.toLowerCase())) ?? null
}

async function readCandidates(context: ActorContext, viewer: PersonRow): Promise<PersonRow[]> {
  const terms = [...viewer.wants_to_learn, ...viewer.skills, ...viewer.interests, ...viewer.offers]
  if (terms.length === 0) return []
  const overlaps = sql<boolean>`(profiles.skills && ${viewer.wants_to_learn}::text[]
    OR profiles.wants_to_learn && ${viewer.skills}::text[]
    OR profiles.interests && ${viewer.interests}::text[]
    OR profiles.asks && ${[...viewer.offers, ...viewer.skills]}::text[])`
  return await withProfile(suggestiblePeople(context))
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
    .where('people.person_id', 'not in', (query) =>
      query
        .selectFrom('hidden_suggestions')
        .select('other_id')
        .where('hidden_suggestions.person_id', '=', viewer.person_id)
        .where((where) =>
          where.or([where('until', 'is', null), where('until', '>', localDate(context.now, viewer.time_zone))]),
        ),
    )
    .where('people.person_id', 'not in', waitingFor(context, viewer.person_id))
    .orderBy('people.person_id')
    .limit(MOST_CANDIDATES)
    .execute()
}

/** Whoever already waits for the viewer's answer stands above on Home; whom the viewer asked has the question. */
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
  const asked = tx
    .selectFrom('personal_introductions')
    .where('state', '=', 'asking')
    .where('second_id', '=', viewerId)
    .select('first_id as person_id')
  const asking = tx
    .selectFrom('personal_introductions')
    .where('state', '=', 'asking')
    .where('first_id', '=', viewerId)
    .select('second_id as person_id')
  return newHires.union(mentees).union(asked).union(asking)
}

/** Giving and learning count most; several small things outweigh one. */
function weight({ ask, grounds }: Candidate): number {
  const shared = grounds.reduce((total, { kind }) => total + (kind === 'teaches' || kind === 'learns' ? 3 : 1), 0)
  return shared + (ask === null ? 0 : 3)
}
