import type { Messages } from '../../../shared/i18n/messages.ts'
import { sharedGround } from '../../../shared/people/shared-ground.ts'
import { toFacts, type PersonRow } from '../../db/people.ts'

/** Why a person fits the viewer, in one true sentence; null where nothing can be said. */
export function reasonFor(messages: Messages, viewer: PersonRow, other: PersonRow): string | null {
  const teachable = { ...toFacts(other), skills: unique([...other.mentor_topics, ...other.skills]) }
  const [strongest] = sharedGround(toFacts(viewer), teachable)
  return strongest === undefined ? null : messages.ground.sentence(strongest, other.display_name)
}

/** What a person offers to teach: their topics, or their skills where they named none. */
export function topicsOf(person: Pick<PersonRow, 'mentor_topics' | 'skills'>): string[] {
  return person.mentor_topics.length > 0 ? person.mentor_topics : person.skills
}

/** A topic the viewer wants to learn or asks for. */
export function meetsWish(viewer: PersonRow, topic: string): boolean {
  const wishes = [...viewer.wants_to_learn, ...viewer.asks].map((wish) => wish.toLowerCase())
  return wishes.includes(topic.toLowerCase())
}

function unique(terms: readonly string[]): string[] {
  return [...new Map(terms.map((term) => [term.toLowerCase(), term])).values()]
}
