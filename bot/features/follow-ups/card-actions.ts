import { z } from 'zod/v4'
import type { FollowUpAnswer } from '../../../shared/follow-ups/schemas.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { cardAction, type CardAction } from '../../feature.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { isOpen } from './is-open.ts'
import { saveNudge } from './save-nudge.ts'
import { lockOwnContact, updateContact, type ContactRow } from './store.ts'

const onePerson = z.object({ personId: z.guid(), nudge: z.iso.date() })
const promise = z.object({ personId: z.guid(), promiseOn: z.iso.date() })
/** The toggles' values arrive beside the card's own data. */
const manyPeople = z.looseObject({ personIds: z.array(z.guid()).min(1).max(10), nudge: z.iso.date() })

export const cardActions: CardAction[] = [
  cardAction({
    verb: 'follow-ups.talked',
    data: onePerson,
    run: async (context, data) => await answerOnCard(context, data, { answer: 'talked' }),
  }),
  cardAction({
    verb: 'follow-ups.snooze',
    data: onePerson,
    run: async (context, data) => await answerOnCard(context, data, { answer: 'snooze', until: 'next-week' }),
  }),
  cardAction({
    verb: 'follow-ups.stop',
    data: onePerson,
    run: async (context, data) => await answerOnCard(context, data, { answer: 'stop' }),
  }),
  cardAction({
    verb: 'follow-ups.save',
    data: manyPeople,
    run: async (context, data) => await saveNudge(context, data, { snoozeRest: false }),
  }),
  cardAction({
    verb: 'follow-ups.snooze-rest',
    data: manyPeople,
    run: async (context, data) => await saveNudge(context, data, { snoozeRest: true }),
  }),
  cardAction({ verb: 'follow-ups.promise-kept', data: promise, run: keepPromise }),
]

async function answerOnCard(
  context: ActorContext,
  { personId, nudge }: z.output<typeof onePerson>,
  answer: FollowUpAnswer,
): Promise<Card> {
  const actor = await readActivePerson(context, context.actor.personId)
  const words = messagesFor(actor.preferred_language).followUps.answer
  const contact = await lockOwnContact(context, personId)
  if (!isOpen(contact, nudge, localDate(context.now, actor.time_zone))) return settledCard(words.already)
  await answerFollowUp(context, { personId, ...answer })
  const { display_name: name } = await readActivePerson(context, personId)
  return describeAnswer(words, name, answer, await lockOwnContact(context, personId))
}

function describeAnswer(
  words: Messages['followUps']['answer'],
  name: string,
  { answer }: FollowUpAnswer,
  { due_on: dueOn }: ContactRow,
): Card {
  if (answer === 'stop') return settledCard(words.stopped(name), words.stoppedNext)
  if (answer === 'snooze') return settledCard(words.snoozed(name, dueOn ?? ''))
  return settledCard(words.talked(name), dueOn === null ? words.talkedNoNext : words.talkedNext(dueOn))
}

/** Keeping a promise is a contact. */
async function keepPromise(context: ActorContext, { personId, promiseOn }: z.output<typeof promise>): Promise<Card> {
  const actor = await readActivePerson(context, context.actor.personId)
  const words = messagesFor(actor.preferred_language).followUps
  const contact = await lockOwnContact(context, personId)
  if (contact.promise === null || contact.promise_on !== promiseOn) return settledCard(words.answer.already)
  await answerFollowUp(context, { personId, answer: 'talked' })
  await updateContact(context, contact, { promise: null, promise_on: null })
  const { display_name: name } = await readActivePerson(context, personId)
  return settledCard(words.promise.kept(name))
}
