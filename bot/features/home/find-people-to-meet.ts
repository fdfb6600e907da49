import { sql } from 'kysely'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { PersonToMeet } from '../../../shared/home/schemas.ts'
import { sharedGround, type Ground } from '../../../shared/people/shared-ground.ts'
import type { ActorContext } from '../../context.ts'
import { notToSuggest } from '../../db/not-to-suggest.ts'
import {
  comparedColumns,
  readActivePerson,
  suggestiblePeople,
  toFacts,
  toSummary,
  type ComparedPerson,
  type PersonRow,
} from '../../db/people.ts'
import { readColleaguesInCommon, type Colleague } from './read-colleagues-in-common.ts'

const MOST_PEOPLE = 3
/** Enough to choose from, few enough to rank in memory whatever the company's size. */
const MOST_CANDIDATES = 60

type Suggestible = ComparedPerson & Pick<PersonRow, 'asks' | 'user_principal_name'>

interface Candidate {
  person: Suggestible
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
  inCommon: Colleague | undefined,
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

function findAsk(viewer: PersonRow, person: Suggestible): string | null {
  const given = new Set([...viewer.offers, ...viewer.skills].map((term) => term.toLowerCase()))
  return person.asks.find((ask) => given.has(ask.toLowerCase())) ?? null
}

/**
 * In the order of ids, which tells nothing, from the viewer's own on and then from the first: so everybody is
 * a candidate of somebody, and few rows are looked at.
 */
async function readCandidates(context: ActorContext, viewer: PersonRow): Promise<Suggestible[]> {
  const terms = [...viewer.wants_to_learn, ...viewer.skills, ...viewer.interests, ...viewer.offers]
  if (terms.length === 0) return []
  const read = async (from: '>' | '<', most: number): Promise<Suggestible[]> =>
    await suggestiblePeople(context)
      .select(comparedColumns)
      .select(['profiles.asks', 'people.user_principal_name'])
      .where('profiles.person_id', from, viewer.person_id)
      .where('people.department', 'is distinct from', viewer.department)
      .where(hasInCommonWith(viewer))
      .where('profiles.person_id', 'not in', notNew(context, viewer))
      .orderBy('profiles.person_id')
      .limit(most)
      .execute()
  const next = await read('>', MOST_CANDIDATES)
  const missing = MOST_CANDIDATES - next.length
  return missing === 0 ? next : [...next, ...(await read('<', missing))]
}

function hasInCommonWith({ wants_to_learn: wants, skills, interests, offers }: PersonRow) {
  return sql<boolean>`(profiles.skills && ${wants}::text[]
    OR profiles.wants_to_learn && ${skills}::text[]
    OR profiles.interests && ${interests}::text[]
    OR profiles.asks && ${[...offers, ...skills]}::text[])`
}

/**
 * Contacts, whom not to suggest, and whoever waits for the viewer's answer: they stand above on Home. In one list,
 * for one look into it.
 */
function notNew(context: ActorContext, viewer: PersonRow) {
  const { tx } = context
  const contacts = tx.selectFrom('contacts').select('other_id').where('contacts.person_id', '=', viewer.person_id)
  const newHires = tx
    .selectFrom('buddy_asks')
    .innerJoin('introductions', (join) =>
      join
        .onRef('introductions.tenant_id', '=', 'buddy_asks.tenant_id')
        .onRef('introductions.introduction_id', '=', 'buddy_asks.introduction_id'),
    )
    .select('introductions.first_id as other_id')
    .where('buddy_asks.buddy_id', '=', viewer.person_id)
    .where('buddy_asks.state', '=', 'waiting')
  const mentees = tx
    .selectFrom('mentorship_requests')
    .select('mentee_id as other_id')
    .where('mentor_id', '=', viewer.person_id)
    .where('state', '=', 'waiting')
  return notToSuggest(context, viewer).union(contacts).union(newHires).union(mentees)
}

/** Giving and learning count most; several small things outweigh one. */
function weight({ ask, grounds }: Candidate): number {
  const shared = grounds.reduce((total, { kind }) => total + (kind === 'teaches' || kind === 'learns' ? 3 : 1), 0)
  return shared + (ask === null ? 0 : 3)
}
