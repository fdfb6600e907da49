import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Card, CardElement } from '../../cards/card.ts'
import { caption, card, executeButton, linkButton, personRow, text, title } from '../../cards/elements.ts'
import { FIND_PEOPLE_VERB } from '../../cards/verbs.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, toSummary } from '../../db/people.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { queryPeople } from './people-query.ts'
import { explain } from './reasons.ts'
import { shorten } from '../../cards/shorten.ts'

const MOST_PEOPLE = 5
/** A long paste is repeated in the title no further than this. */
const LONGEST_ECHO = 60

/** The five best people for a text; without one, the five who fit the reader best. Read by them alone. */
export async function findPeopleCard(indexes: SearchIndexes, context: ActorContext, query: string): Promise<Card> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const messages = messagesFor(viewer.preferred_language)
  const names = messages.search.find
  const { people: index } = await indexes.read(context)
  const { people, total, match } = await queryPeople(context, { index, viewer }, { text: query, count: MOST_PEOPLE })
  const echo = shorten(query, LONGEST_ECHO)
  if (people.length === 0) {
    const line = query === '' ? messages.search.nobodyYet : messages.search.nobody(echo)
    return card({
      summary: line,
      body: [text(line), caption(names.hint)],
      actions: query === '' ? [] : [executeButton(names.suggest, FIND_PEOPLE_VERB, { text: '' })],
    })
  }
  const heading = query === '' ? names.suggestions : names.title(echo)
  const reasonFor = explain(messages, viewer, { text: query })
  const rows = people.map((person): CardElement => {
    const { items, ...row } = personRow(toSummary(person))
    const reason = reasonFor(person)
    return {
      ...row,
      items: reason === null ? items : [...items, text(reason, { spacing: 'Small' })],
      selectAction: linkButton(messages.search.person.view, context.links.tab('network', `person/${person.person_id}`)),
    }
  })
  const isCut = query !== '' && total > people.length
  return card({
    summary: heading,
    body: [
      title(heading),
      ...(match === 'all' ? [] : [text(names[match])]),
      ...rows,
      caption(isCut ? names.more(total - people.length) : names.hint),
    ],
    actions: [linkButton(names.open, context.links.tab('mentors'), { style: 'positive' })],
  })
}
