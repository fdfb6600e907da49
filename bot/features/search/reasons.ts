import type { Messages } from '../../../shared/i18n/messages.ts'
import { sharedGround, type Ground } from '../../../shared/people/shared-ground.ts'
import { explainMatches, type Matched, type MatchReason } from '../../../shared/search/match-reason.ts'
import { mentions } from '../../../shared/search/mentions.ts'
import { toFacts, type PersonRow } from '../../db/people.ts'
import type { PeopleQuery } from './people-query.ts'

type Asked = Pick<PeopleQuery, 'text' | 'skill' | 'department' | 'office' | 'language'>

/** What a result shows anyway: a reason made of it tells nothing new. */
const ON_EVERY_RESULT = new Set<MatchReason['kind']>(['name', 'works-as', 'works-in', 'is-mentor'])

/**
 * Says why each of the people found is worth a look, in true sentences: what the two share if it was
 * asked for, then what else of them the words found, then whatever the two share. Null where there is
 * nothing to say.
 */
export function explain(messages: Messages, viewer: PersonRow, asked: Asked): (person: PersonRow) => string | null {
  const { text, skill, department, office, language } = asked
  const wanted = [text, skill, department, office, language].filter((part) => part !== undefined).join(' ')
  const matchesOf = explainMatches(wanted)
  const tellGround = (ground: Ground, name: string): string => messages.ground.sentence(ground, name)
  const tellMatches = (matches: readonly MatchReason[]): string =>
    matches.map(({ kind, what }) => messages.search.reasons[kind](what)).join(' ')
  return (person) => {
    if (person.person_id === viewer.person_id) return messages.search.isYou
    const grounds = groundWith(viewer, person)
    const matches = matchesOf(toMatched(person))
    const askedFor = grounds.find((ground) => isAskedFor(ground, wanted, matches))
    if (askedFor !== undefined) return tellGround(askedFor, person.display_name)
    const telling = matches.filter(({ kind }) => !ON_EVERY_RESULT.has(kind))
    if (telling.length > 0) return tellMatches(telling)
    const [strongest] = grounds
    if (strongest !== undefined) return tellGround(strongest, person.display_name)
    if (matches.length > 0) return tellMatches(matches)
    const place = person.department ?? person.office
    return place === null ? null : messages.search.reasons['works-in'](place)
  }
}

/** The subject stands in the query, or is what the query found. */
function isAskedFor(ground: Ground, wanted: string, matches: readonly MatchReason[]): boolean {
  const subject = subjectOf(ground)
  return mentions(wanted, subject) || matches.some(({ kind, what }) => !ON_EVERY_RESULT.has(kind) && what === subject)
}

/** What a person offers to teach: their topics, or their skills where they named none. */
export function topicsOf(person: PersonRow): string[] {
  return person.mentor_topics.length > 0 ? person.mentor_topics : person.skills
}

/** A topic the viewer wants to learn or asks for. */
export function meetsWish(viewer: PersonRow, topic: string): boolean {
  const wishes = [...viewer.wants_to_learn, ...viewer.asks].map((wish) => wish.toLowerCase())
  return wishes.includes(topic.toLowerCase())
}

function groundWith(viewer: PersonRow, other: PersonRow): Ground[] {
  const teachable = { ...toFacts(other), skills: unique([...other.mentor_topics, ...other.skills]) }
  return sharedGround(toFacts(viewer), teachable)
}

function subjectOf(ground: Ground): string {
  switch (ground.kind) {
    case 'teaches':
    case 'learns':
    case 'skill':
      return ground.skill
    case 'interest':
      return ground.interest
    case 'language':
      return ground.language
    case 'office':
      return ground.office
    case 'joined-together':
      return ''
  }
}

function toMatched(person: PersonRow): Matched {
  const [userName = ''] = person.user_principal_name.split('@')
  return {
    name: person.display_name,
    userName,
    title: person.title,
    places: [person.department, person.office, person.city, person.country].filter((place) => place !== null),
    skills: person.skills,
    topics: person.open_to_mentoring ? person.mentor_topics : null,
    interests: person.interests,
    languages: person.languages,
    pitch: person.pitch,
  }
}

function unique(terms: readonly string[]): string[] {
  return [...new Map(terms.map((term) => [term.toLowerCase(), term])).values()]
}
