import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card, CardActionButton, CardElement } from '../../cards/card.ts'
import { card, linkButton, personRow, roleAndPlace, text } from '../../cards/elements.ts'
import type { ComposeResult } from '../../conversation.ts'
import { toSummary } from '../../db/people.ts'
import type { Links } from '../../links.ts'
import type { FoundPerson } from './people-query.ts'
import { topicsOf } from './reasons.ts'

/** What the list alone says, to the searching person alone. */
interface Told {
  reason: string | null
  hours: string
}
const NOTHING_TOLD: Told = { reason: null, hours: '' }

/** A person as the compose box lists them, and as every reader of the chat sees them. */
export function personResult(messages: Messages, links: Links, person: FoundPerson, told?: Told): ComposeResult {
  return {
    title: person.display_name,
    text: previewLine(messages, person, told),
    card: publicPersonCard(messages, links, person),
  }
}

/** The public profile alone: nothing in it depends on who searched or who reads. */
export function publicPersonCard(messages: Messages, links: Links, person: FoundPerson): Card {
  const url = links.tab('network', `person/${person.person_id}`)
  return {
    ...card({
      summary: [person.display_name, roleAndPlace(toSummary(person))].join(', '),
      body: [personRow(toSummary(person)), ...pitch(person), ...facts(messages, person)],
      actions: buttons(messages, links, person, url),
    }),
    metadata: { webUrl: url },
  }
}

function roomOf(person: FoundPerson): number {
  return Math.max(0, person.mentor_capacity - person.running_mentorships)
}

/** The line is cut where the list is narrow, so why somebody fits comes first. */
function previewLine(messages: Messages, person: FoundPerson, { reason, hours }: Told = NOTHING_TOLD): string {
  return [reason?.replace(/\.$/, '') ?? '', roomLine(messages, person), roleAndPlace(toSummary(person)), hours]
    .filter((part) => part !== '')
    .join(' · ')
}

function roomLine({ search }: Messages, person: FoundPerson): string {
  if (!person.open_to_mentoring) return ''
  const expectedOn = person.place_expected_on
  return expectedOn === null ? search.room(roomOf(person)) : search.fullUntil(expectedOn)
}

function placesOf({ search: { person: names } }: Messages, person: FoundPerson): string {
  if (!person.open_to_mentoring) return ''
  const expectedOn = person.place_expected_on
  return expectedOn === null ? names.places(roomOf(person), person.mentor_capacity) : names.fullUntil(expectedOn)
}

function pitch(person: FoundPerson): CardElement[] {
  return person.pitch === '' ? [] : [text(`“${person.pitch}”`, { spacing: 'Medium' })]
}

function facts(messages: Messages, person: FoundPerson): CardElement[] {
  const names = messages.search.person
  const entries = [
    { title: names.helpsWith, value: topicsOf(person).join(', ') },
    { title: names.learning, value: person.wants_to_learn.join(', ') },
    { title: names.speaks, value: person.languages.join(', ') },
    { title: names.room, value: placesOf(messages, person) },
  ].filter(({ value }) => value !== '')
  return entries.length === 0 ? [] : [{ type: 'FactSet', facts: entries, spacing: 'Medium' }]
}

function buttons(messages: Messages, links: Links, person: FoundPerson, url: string): CardActionButton[] {
  const names = messages.search.person
  const view = linkButton(names.view, url)
  if (!person.open_to_mentoring || roomOf(person) === 0) return [view]
  return [linkButton(names.request, links.tab('mentors', `mentor/${person.person_id}`), { style: 'positive' }), view]
}
