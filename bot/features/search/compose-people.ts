import { messagesFor } from '../../../shared/i18n/messages.ts'
import { shorten } from '../../cards/shorten.ts'
import type { ActorContext } from '../../context.ts'
import type { ComposeCommand, ComposeQuery, LinkPreview } from '../../conversation.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { tellNextHours } from './next-hours.ts'
import { findPerson, queryPeople, type FoundPerson } from './people-query.ts'
import { personResult } from './person-cards.ts'
import { explain } from './reasons.ts'
import { suggestPeople } from './suggest-people.ts'

export function createComposePeople(indexes: SearchIndexes): ComposeCommand {
  return { id: 'searchPeople', search: async (context, query) => await search(indexes, context, query, false) }
}

export function createComposeMentors(indexes: SearchIndexes): ComposeCommand {
  return { id: 'searchMentors', search: async (context, query) => await search(indexes, context, query, true) }
}

export const personPreview: LinkPreview = {
  subject: 'person',
  async preview(context, personId) {
    const person = await findPerson(context, personId)
    return person === undefined ? null : personResult(messagesFor(null), context.links, person)
  },
}

/** Skill and place narrow the text down: all three are one search. */
export function searchedText({ parameters }: ComposeQuery): string {
  return ['text', 'skill', 'place']
    .map((name) => (parameters[name] ?? '').trim())
    .filter((part) => part !== '')
    .join(' ')
}

async function search(indexes: SearchIndexes, context: ActorContext, query: ComposeQuery, mentorsOnly: boolean) {
  const viewer = await readActivePerson(context, context.actor.personId)
  const messages = messagesFor(viewer.preferred_language)
  const text = searchedText(query)
  const { people, introduced } = await find(indexes, context, { viewer, query, text, mentorsOnly })
  const reasonFor = explain(messages, viewer, { text })
  const hoursOf = tellNextHours(messages, viewer, context.now)
  return {
    results: people.map((person) => {
      const isIntroduced = introduced.includes(person.person_id)
      const reason = isIntroduced ? messages.search.introduced : reasonFor(person)
      return personResult(messages, context.links, person, { reason, hours: hoursOf(person) })
    }),
    message: text === '' ? messages.search.nobodyYet : messages.search.nobody(shorten(text, 60)),
  }
}

async function find(
  indexes: SearchIndexes,
  context: ActorContext,
  asked: { viewer: PersonRow; query: ComposeQuery; text: string; mentorsOnly: boolean },
): Promise<{ people: FoundPerson[]; introduced: readonly string[] }> {
  const { viewer, text, mentorsOnly } = asked
  const { skip, count } = asked.query
  const { people: index } = await indexes.read(context)
  if (text === '') return await suggestPeople(context, { index, viewer }, { mentorsOnly, skip, count })
  const { people } = await queryPeople(context, { index, viewer }, { text, mentor: mentorsOnly, skip, count })
  return { people, introduced: [] }
}
