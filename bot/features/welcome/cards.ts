import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card, CardActionButton, CardElement } from '../../cards/card.ts'
import {
  bullets,
  caption,
  card,
  executeButton,
  eyebrow,
  linkButton,
  personRow,
  text,
  title,
} from '../../cards/elements.ts'
import { FIND_PEOPLE_VERB } from '../../cards/verbs.ts'
import { toSummary, type PersonRow } from '../../db/people.ts'
import type { Links } from '../../links.ts'

export const LATER_VERB = 'welcome.later'

/** What Hallway does, how often it writes, and the first step. */
export function welcomeCard(messages: Messages, links: Links, person: PersonRow): Card {
  const { welcome } = messages.welcome
  return card({
    summary: welcome.summary,
    body: [
      title(welcome.title(person.display_name)),
      text(welcome.line),
      bullets(welcome.points),
      caption(welcome.budget(person.weekly_budget)),
    ],
    actions: [
      linkButton(welcome.setUp, links.tab('home'), { style: 'positive' }),
      executeButton(welcome.meet, FIND_PEOPLE_VERB, { text: '' }),
      executeButton(welcome.later, LATER_VERB, {}),
    ],
  })
}

/** For whoever says hello again: the next steps, and no second introduction. */
export function helloAgainCard(messages: Messages, links: Links, person: PersonRow): Card {
  const { again } = messages.welcome
  return card({
    summary: again.summary,
    body: [title(again.title(person.display_name)), text(again.line), ...commandFacts(messages)],
    actions: firstSteps(messages, links),
  })
}

export function helpCard(messages: Messages, links: Links): Card {
  const { help } = messages.welcome
  return card({
    summary: help.summary,
    body: [title(help.title), ...commandFacts(messages), caption(help.composeBox)],
    actions: firstSteps(messages, links),
  })
}

/** Never a dead end: what was typed is offered as a search, beside what Hallway does understand. */
export function otherwiseCard(messages: Messages, links: Links, said: string): Card {
  const { otherwise } = messages.welcome
  const search = executeButton(otherwise.find, FIND_PEOPLE_VERB, { text: said.slice(0, 500) }, { style: 'positive' })
  return card({
    summary: otherwise.summary,
    body: [title(otherwise.title), text(otherwise.line), ...commandFacts(messages)],
    actions:
      said === '' ? firstSteps(messages, links) : [search, linkButton(messages.welcome.help.open, links.tab('home'))],
  })
}

/** What colleagues see of the reader. */
export function profileCard(messages: Messages, links: Links, person: PersonRow): Card {
  const names = messages.welcome.profile
  const openTo = [
    person.open_to_mentoring ? names.mentoring : '',
    person.open_to_buddy ? names.buddy : '',
    person.open_to_shadowing ? names.shadowing : '',
  ]
  const facts = [
    { title: names.skills, value: person.skills.join(', ') },
    { title: names.wantsToLearn, value: person.wants_to_learn.join(', ') },
    { title: names.interests, value: person.interests.join(', ') },
    { title: names.languages, value: person.languages.join(', ') },
    { title: names.openTo, value: openTo.filter((part) => part !== '').join(', ') },
  ].filter(({ value }) => value !== '')
  const isEmpty = facts.length === 0 && person.pitch === ''
  const body: CardElement[] = [
    eyebrow(names.eyebrow),
    personRow(toSummary(person)),
    ...(person.pitch === '' ? [] : [text(`“${person.pitch}”`, { spacing: 'Medium' })]),
    ...(isEmpty ? [text(names.empty, { spacing: 'Medium' })] : []),
    ...(facts.length === 0 ? [] : [{ type: 'FactSet', facts, spacing: 'Medium' } as const]),
  ]
  return card({
    summary: names.summary,
    body,
    actions: [linkButton(names.edit, links.tab('home'), { style: 'positive' })],
  })
}

function commandFacts(messages: Messages): CardElement[] {
  const facts = messages.welcome.help.commands.map(({ word, what }) => ({ title: word, value: what }))
  return [{ type: 'FactSet', facts, spacing: 'Medium' }]
}

function firstSteps(messages: Messages, links: Links): CardActionButton[] {
  return [
    executeButton(messages.welcome.welcome.meet, FIND_PEOPLE_VERB, { text: '' }, { style: 'positive' }),
    linkButton(messages.welcome.help.open, links.tab('home')),
  ]
}
