import { toCadence } from '../../../shared/follow-ups/cadence.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import type { Context } from '../../context.ts'
import { findActivePerson, readActivePeople, type PersonRow } from '../../db/people.ts'
import { nudgeCard, type NudgeLine } from './nudge-card.ts'
import { readLastContacts } from './read-last-contacts.ts'
import { contactColumns, type ContactRow } from './store.ts'

export interface NudgePayload {
  date: string
  personIds: string[]
  /** Those whose cadence this nudge slows down. */
  slowed: string[]
}

/**
 * People of this nudge who have not been answered meanwhile; null where nobody is left.
 *
 * @param problem what was wrong with the press that the card answers.
 */
export async function renderNudge(
  context: Context,
  recipientId: string,
  payload: NudgePayload,
  problem: string | null = null,
): Promise<Card | null> {
  const recipient = await findActivePerson(context, recipientId)
  if (recipient === undefined) return null
  const words = messagesFor(recipient.preferred_language).followUps.nudge
  const [first, ...others] = await readLines(context, recipient, payload, words)
  if (first === undefined) return null
  return nudgeCard(context, {
    lines: [first, ...others],
    ownerId: recipientId,
    date: payload.date,
    today: localDate(context.now, recipient.time_zone),
    isDaily: recipient.nudge_daily,
    problem,
    words,
  })
}

async function readLines(
  context: Context,
  recipient: PersonRow,
  payload: NudgePayload,
  words: Messages['followUps']['nudge'],
): Promise<NudgeLine[]> {
  const contacts = await readOpenContacts(context, recipient.person_id, payload)
  const otherIds = contacts.map((contact) => contact.other_id)
  const people = new Map((await readActivePeople(context, otherIds)).map((person) => [person.person_id, person]))
  const lastContacts = await readLastContacts(context, recipient, otherIds)
  return contacts.flatMap((contact) => {
    const person = people.get(contact.other_id)
    if (person === undefined) return []
    const last = lastContacts.get(contact.other_id)
    const facts = [
      ...(contact.promise === null ? [] : [words.promised(contact.promise)]),
      last === undefined ? words.noContact : words.lastContact(last),
    ]
    const isSlowed = payload.slowed.includes(contact.other_id)
    return [
      {
        person,
        facts: facts.join(' · '),
        slowed: isSlowed ? words.slowed(person.display_name, toCadence(contact.cadence_days)) : null,
        chatUrl: context.links.chat(person.user_principal_name, words.firstMessage(contact.promise !== null)),
      },
    ]
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
