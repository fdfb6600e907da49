import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { toCadence } from '../../../shared/follow-ups/cadence.ts'
import type { Card, CardElement } from '../../cards/card.ts'
import { caption, card, executeButton, eyebrow, linkButton, personRow, text, title } from '../../cards/elements.ts'
import type { Context } from '../../context.ts'
import { findActivePerson, readActivePeople, toSummary, type PersonRow } from '../../db/people.ts'
import { readLastContacts } from './read-last-contacts.ts'
import { contactColumns, type ContactRow } from './store.ts'

export interface NudgePayload {
  date: string
  personIds: string[]
  /** Those whose cadence this nudge slows down. */
  slowed: string[]
}

type Words = Messages['followUps']['nudge']

interface Line {
  person: PersonRow
  /** Last contact, and what was promised. Never the note. */
  facts: string
  slowed: string | null
}

/** People of this nudge who have not been answered meanwhile; null where nobody is left. */
export async function renderNudge(context: Context, recipientId: string, payload: NudgePayload): Promise<Card | null> {
  const recipient = await findActivePerson(context, recipientId)
  if (recipient === undefined) return null
  const words = messagesFor(recipient.preferred_language).followUps.nudge
  const lines = await readLines(context, recipient, payload, words)
  const [first] = lines
  if (first === undefined) return null
  return lines.length === 1 ? oneCard(context, first, payload, words) : manyCard(context, lines, payload, words)
}

function oneCard({ links }: Context, { person, facts, slowed }: Line, { date }: NudgePayload, words: Words): Card {
  const data = { personId: person.person_id, nudge: date }
  return card({
    summary: words.summary(1),
    body: [
      eyebrow(words.eyebrow),
      title(words.titleOne(person.display_name)),
      personRow(toSummary(person)),
      text(facts, { spacing: 'Small' }),
      caption(slowed ?? words.hintOne),
    ],
    actions: [
      executeButton(words.talked, 'follow-ups.talked', data, { style: 'positive' }),
      executeButton(words.snooze, 'follow-ups.snooze', data),
      linkButton(words.draft, links.chat(person.user_principal_name, words.firstMessage(false))),
      executeButton(words.stop, 'follow-ups.stop', data),
    ],
  })
}

function manyCard({ links }: Context, lines: readonly Line[], { date }: NudgePayload, words: Words): Card {
  const data = { personIds: lines.map(({ person }) => person.person_id), nudge: date }
  return card({
    summary: words.summary(lines.length),
    body: [
      eyebrow(words.eyebrow),
      title(words.titleMany(lines.length)),
      text(words.hintMany, { isSubtle: true }),
      ...lines.map((line) => toggleRow(line, words)),
      ...lines.flatMap(({ slowed }) => (slowed === null ? [] : [caption(slowed)])),
    ],
    actions: [
      executeButton(words.save, 'follow-ups.save', data, { style: 'positive' }),
      executeButton(words.snoozeRest, 'follow-ups.snooze-rest', data),
      linkButton(words.openNetwork, links.tab('network')),
    ],
  })
}

function toggleRow({ person, facts }: Line, words: Words): CardElement {
  return {
    type: 'ColumnSet',
    spacing: 'Medium',
    columns: [
      { type: 'Column', width: 'stretch', items: [personRow(toSummary(person)), caption(facts)] },
      {
        type: 'Column',
        width: 'auto',
        verticalContentAlignment: 'Center',
        items: [{ type: 'Input.Toggle', id: toggleId(person.person_id), title: words.done, value: 'false' }],
      },
    ],
  }
}

export function toggleId(personId: string): string {
  return `done-${personId}`
}

async function readLines(context: Context, recipient: PersonRow, payload: NudgePayload, words: Words): Promise<Line[]> {
  const contacts = await readOpenContacts(context, recipient.person_id, payload)
  const people = await readActivePeople(
    context,
    contacts.map((contact) => contact.other_id),
  )
  const lastContacts = await readLastContacts(
    context,
    recipient,
    contacts.map((contact) => contact.other_id),
  )
  return contacts.flatMap((contact) => {
    const person = people.find((candidate) => candidate.person_id === contact.other_id)
    if (person === undefined) return []
    const last = lastContacts.get(contact.other_id)
    const facts = [
      ...(contact.promise === null ? [] : [words.promised(contact.promise)]),
      last === undefined ? words.noContact : words.lastContact(last),
    ]
    const isSlowed = payload.slowed.includes(contact.other_id)
    const slowed = isSlowed ? words.slowed(person.display_name, toCadence(contact.cadence_days)) : null
    return [{ person, facts: facts.join(' · '), slowed }]
  })
}

/** An answer clears `nudged_on`, a later nudge moves it: either way this card has nothing left to ask. */
async function readOpenContacts({ tx }: Context, personId: string, payload: NudgePayload): Promise<ContactRow[]> {
  if (payload.personIds.length === 0) return []
  return await tx
    .selectFrom('contacts')
    .select(contactColumns)
    .where('person_id', '=', personId)
    .where('other_id', 'in', payload.personIds)
    .where('nudged_on', '=', payload.date)
    .orderBy('due_on')
    .orderBy('other_id')
    .execute()
}
