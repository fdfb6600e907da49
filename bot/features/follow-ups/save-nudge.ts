import { AppError } from '../../../shared/errors/app-error.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePeople, readActivePerson } from '../../db/people.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { isOpen } from './is-open.ts'
import { toggleId } from './nudge-card.ts'
import { findOwnContact, type ContactRow } from './store.ts'

interface SavedNudge {
  personIds: string[]
  nudge: string
  [toggle: string]: unknown
}

/**
 * Saves a card with several people: those ticked have talked, the rest stay or are snoozed a week.
 *
 * @throws AppError `not-found` where nobody on the card is a contact of whoever pressed.
 */
export async function saveNudge(
  context: ActorContext,
  data: SavedNudge,
  options: { snoozeRest: boolean },
): Promise<Card> {
  const actor = await readActivePerson(context, context.actor.personId)
  const contacts = await readContactsOf(context, data.personIds)
  if (contacts.length === 0) throw new AppError('not-found', { detail: 'Nobody on the card is a contact of the actor' })
  const today = localDate(context.now, actor.time_zone)
  const open = contacts.filter((contact) => isOpen(contact, data.nudge, today))
  const words = messagesFor(actor.preferred_language).followUps.answer
  if (open.length === 0) return settledCard(words.already)
  const [talked, rest] = [
    open.filter((contact) => isTicked(data, contact)),
    open.filter((contact) => !isTicked(data, contact)),
  ]
  for (const { other_id: personId } of talked) await answerFollowUp(context, { personId, answer: 'talked' })
  if (options.snoozeRest) {
    for (const { other_id: personId } of rest) {
      await answerFollowUp(context, { personId, answer: 'snooze', until: 'next-week' })
    }
  }
  const names = { talked: await readNames(context, talked), rest: await readNames(context, rest) }
  return describeSaved(words, names, options)
}

function describeSaved(
  words: Messages['followUps']['answer'],
  { talked, rest }: { talked: string[]; rest: string[] },
  { snoozeRest }: { snoozeRest: boolean },
): Card {
  const restLine = snoozeRest ? words.snoozedRest(rest) : words.staying(rest)
  if (talked.length > 0) return settledCard(words.saved(talked), rest.length > 0 ? restLine : undefined)
  return snoozeRest ? settledCard(restLine) : settledCard(words.nothingTicked, restLine)
}

function isTicked(data: SavedNudge, contact: ContactRow): boolean {
  return data[toggleId(contact.other_id)] === 'true' || data[toggleId(contact.other_id)] === true
}

async function readContactsOf(context: ActorContext, personIds: readonly string[]): Promise<ContactRow[]> {
  const contacts: ContactRow[] = []
  // Always in one order, so that two presses cannot lock each other's rows crosswise.
  for (const personId of [...new Set(personIds)].toSorted()) {
    const contact = await findOwnContact(context, personId)
    if (contact !== undefined) contacts.push(contact)
  }
  return contacts
}

async function readNames(context: ActorContext, contacts: readonly ContactRow[]): Promise<string[]> {
  const people = await readActivePeople(
    context,
    contacts.map((contact) => contact.other_id),
  )
  return people.map((person) => person.display_name).toSorted((a, b) => a.localeCompare(b))
}
