import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { FollowUpAnswer } from '../../../shared/follow-ups/schemas.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import { cardAction, type CardAction } from '../../feature.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { isOpen } from './is-open.ts'
import { keepPromise } from './promises.ts'
import { renderNudge } from './render-nudge.ts'
import { saveNudge } from './save-nudge.ts'
import { readUntil, until } from './snooze-choices.ts'
import { lockOwnContact, type ContactRow } from './store.ts'

/** Whose card it is; cards of earlier versions do not say. */
const owned = z.object({ owner: z.guid().optional() })
const onePerson = owned.extend({ personId: z.guid(), nudge: z.iso.date() })
const snoozed = onePerson.extend({ until: until.default('next-week'), on: z.unknown() })
const promised = owned.extend({ personId: z.guid(), promiseOn: z.iso.date() })
/** The inputs' values arrive beside the card's own data. */
const manyPeople = z.looseObject({
  ...owned.shape,
  personIds: z.array(z.guid()).min(1).max(10),
  nudge: z.iso.date(),
})

export const cardActions: CardAction[] = [
  ownCardAction({
    verb: 'follow-ups.talked',
    data: onePerson,
    run: async (context, data) => await answerOnCard(context, data, () => ({ answer: 'talked' })),
  }),
  ownCardAction({
    verb: 'follow-ups.snooze',
    data: snoozed,
    run: async (context, data) =>
      await answerOnCard(context, data, (today) => {
        const chosen = readUntil(data.until, data.on, today)
        return chosen === null ? null : { answer: 'snooze', until: chosen }
      }),
  }),
  ownCardAction({
    verb: 'follow-ups.stop',
    data: onePerson,
    run: async (context, data) => await answerOnCard(context, data, () => ({ answer: 'stop' })),
  }),
  ownCardAction({
    verb: 'follow-ups.save',
    data: manyPeople,
    run: async (context, data) => await saveNudge(context, data, { snoozeRest: false }),
  }),
  ownCardAction({
    verb: 'follow-ups.snooze-rest',
    data: manyPeople,
    run: async (context, data) => await saveNudge(context, data, { snoozeRest: true }),
  }),
  ownCardAction({ verb: 'follow-ups.promise-kept', data: promised, run: keepPromiseOnCard }),
]

/** A forwarded card must not answer about its reader's own contact with the same person. */
function ownCardAction<Data extends z.infer<typeof owned>>(definition: {
  verb: string
  data: z.ZodType<Data>
  run(context: ActorContext, data: Data): Promise<Card>
}): CardAction {
  return cardAction({
    ...definition,
    run: async (context, data) => {
      if (data.owner !== undefined && data.owner !== context.actor.personId) {
        throw new AppError('forbidden', { detail: `${definition.verb} on a card of somebody else` })
      }
      return await definition.run(context, data)
    },
  })
}

/** @param readAnswer null where the press does not say what it must; the card then asks again. */
async function answerOnCard(
  context: ActorContext,
  { personId, nudge }: z.output<typeof onePerson>,
  readAnswer: (today: string) => FollowUpAnswer | null,
): Promise<Card> {
  const actor = await readActivePerson(context, context.actor.personId)
  const words = messagesFor(actor.preferred_language).followUps
  const today = localDate(context.now, actor.time_zone)
  const contact = await lockOwnContact(context, personId)
  if (!isOpen(contact, nudge, today)) return settledCard(words.answer.already)
  const answer = readAnswer(today)
  if (answer === null) return await askAgain(context, actor, { personId, nudge })
  await answerFollowUp(context, { personId, ...answer })
  const { display_name: name } = await readActivePerson(context, personId)
  return describeAnswer(words.answer, name, answer, await lockOwnContact(context, personId))
}

async function askAgain(
  context: ActorContext,
  actor: PersonRow,
  { personId, nudge }: { personId: string; nudge: string },
): Promise<Card> {
  const { pastDate } = messagesFor(actor.preferred_language).followUps.nudge
  const payload = { date: nudge, personIds: [personId], slowed: [] }
  return (await renderNudge(context, actor.person_id, payload, pastDate)) ?? settledCard(pastDate)
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

async function keepPromiseOnCard(
  context: ActorContext,
  { personId, promiseOn }: z.output<typeof promised>,
): Promise<Card> {
  const actor = await readActivePerson(context, context.actor.personId)
  const words = messagesFor(actor.preferred_language).followUps
  const contact = await lockOwnContact(context, personId)
  if (contact.promise === null || contact.promise_on !== promiseOn) return settledCard(words.answer.already)
  await keepPromise(context, { personId })
  const { display_name: name } = await readActivePerson(context, personId)
  return settledCard(words.promise.kept(name))
}
