import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { ActorContext } from '../../context.ts'
import type { ComposeCommand, ComposeQuery, LinkPreview } from '../../conversation.ts'
import { readActivePerson } from '../../db/people.ts'
import { findPerson, queryPeople } from './people-query.ts'
import { personResult } from './person-cards.ts'
import { shorten } from '../../cards/shorten.ts'

export const composePeople: ComposeCommand = {
  id: 'searchPeople',
  search: async (context, query) => await search(context, query, false),
}

export const composeMentors: ComposeCommand = {
  id: 'searchMentors',
  search: async (context, query) => await search(context, query, true),
}

export const personPreview: LinkPreview = {
  subject: 'person',
  async preview(context, personId) {
    const person = await findPerson(context, personId)
    return person === undefined ? null : personResult(messagesFor(null), context.links, person)
  },
}

/** Skill and place narrow the text down: every word of all three must be found. */
export function searchedText({ parameters }: ComposeQuery): string {
  return ['text', 'skill', 'place']
    .map((name) => (parameters[name] ?? '').trim())
    .filter((part) => part !== '')
    .join(' ')
}

async function search(context: ActorContext, query: ComposeQuery, mentorsOnly: boolean) {
  const viewer = await readActivePerson(context, context.actor.personId)
  const messages = messagesFor(viewer.preferred_language)
  const text = searchedText(query)
  const { people } = await queryPeople(context, viewer, { text, mentorsOnly, skip: query.skip, count: query.count })
  return {
    results: people.map((person) => personResult(messages, context.links, person)),
    message: text === '' ? messages.search.nobodyYet : messages.search.nobody(shorten(text, 60)),
  }
}
