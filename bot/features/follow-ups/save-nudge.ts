import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { FollowUpAnswer } from '../../../shared/follow-ups/schemas.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import { caption, card, settledCard, text } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePeople, readActivePerson } from '../../db/people.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { isOpen } from './is-open.ts'
import { toggleId } from './nudge-card.ts'
import { renderNudge } from './render-nudge.ts'
import { dateId, laterId, readUntil, until } from './snooze-choices.ts'
import { findOwnContact, type ContactRow } from './store.ts'

interface SavedNudge {
  personIds: string[]
  nudge: string
  /** Values of the inputs. */
  [input: string]: unknown
}

/** What is to happen with one person of the card; null leaves them on the list. */
interface Choice {
  personId: string
  answer: FollowUpAnswer | null
}

/** Nothing chosen, a time, or no reminders at all. */
const later = z
  .union([until, z.literal('stop')])
  .nullable()
  .catch(null)

/**
 * Saves a card with several people: each is answered as was chosen, the rest stay or are snoozed a week.
 * Where a date is missing or past, nothing is saved and the card asks again.
 *
 * @throws AppError `not-found` where nobody on the card is a contact of whoever pressed.
 */
export async function saveNudge(
  context: ActorContext,
  data: SavedNudge,
  options: { snoozeRest: boolean },
): Promise<Card> {
  const actor = await readActivePerson(context, context.actor.personId)
  const contacts = await lockContacts(context, data.personIds)
  if (contacts.length === 0) throw new AppError('not-found', { detail: 'Nobody on the card is a contact of the actor' })
  const today = localDate(context.now, actor.time_zone)
  const open = contacts.filter((contact) => isOpen(contact, data.nudge, today))
  const words = messagesFor(actor.preferred_language).followUps
  if (open.length === 0) return settledCard(words.answer.already)
  const choices = open.map((contact) => readChoice(data, contact.other_id, today))
  if (choices.includes('unclear')) {
    const payload = { date: data.nudge, personIds: data.personIds, slowed: [] }
    const asked = await renderNudge(context, actor.person_id, payload, words.nudge.pastDate)
    return asked ?? settledCard(words.nudge.pastDate)
  }
  const clear = choices.filter((choice) => choice !== 'unclear').map((choice) => withRest(choice, options))
  for (const { personId, answer } of clear) {
    if (answer !== null) await answerFollowUp(context, { personId, ...answer })
  }
  return describeSaved(words.answer, await nameByAnswer(context, clear))
}

function readChoice(data: SavedNudge, personId: string, today: string): Choice | 'unclear' {
  const ticked = data[toggleId(personId)]
  if (ticked === 'true' || ticked === true) return { personId, answer: { answer: 'talked' } }
  const chosen = later.parse(data[laterId(personId)])
  if (chosen === null) return { personId, answer: null }
  if (chosen === 'stop') return { personId, answer: { answer: 'stop' } }
  const date = readUntil(chosen, data[dateId(personId)], today)
  return date === null ? 'unclear' : { personId, answer: { answer: 'snooze', until: date } }
}

function withRest({ personId, answer }: Choice, { snoozeRest }: { snoozeRest: boolean }): Choice {
  return { personId, answer: answer ?? (snoozeRest ? { answer: 'snooze', until: 'next-week' } : null) }
}

type NamesByAnswer = Record<FollowUpAnswer['answer'] | 'staying', string[]>

async function nameByAnswer(context: ActorContext, choices: readonly Choice[]): Promise<NamesByAnswer> {
  const people = await readActivePeople(
    context,
    choices.map(({ personId }) => personId),
  )
  const answers = new Map(choices.map(({ personId, answer }) => [personId, answer?.answer]))
  const named: NamesByAnswer = { talked: [], snooze: [], stop: [], staying: [] }
  for (const person of people) named[answers.get(person.person_id) ?? 'staying'].push(person.display_name)
  for (const names of Object.values(named)) names.sort((a, b) => a.localeCompare(b))
  return named
}

function describeSaved(words: Messages['followUps']['answer'], named: NamesByAnswer): Card {
  const lines = [
    ...(named.talked.length > 0 ? [words.saved(named.talked)] : []),
    ...(named.snooze.length > 0 ? [words.snoozedMany(named.snooze)] : []),
    ...(named.stop.length > 0 ? [words.stoppedMany(named.stop)] : []),
  ]
  const [first = words.nothingTicked, ...others] = lines
  const staying = named.staying.length > 0 ? [words.staying(named.staying)] : []
  return card({ summary: first, body: [text(first), ...[...others, ...staying].map((line) => caption(line))] })
}

async function lockContacts(context: ActorContext, personIds: readonly string[]): Promise<ContactRow[]> {
  const contacts: ContactRow[] = []
  // Always in one order, so that two presses cannot lock each other's rows crosswise.
  for (const personId of [...new Set(personIds)].toSorted()) {
    const contact = await findOwnContact(context, personId)
    if (contact !== undefined) contacts.push(contact)
  }
  return contacts
}
