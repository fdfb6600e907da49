import { z } from 'zod/v4'
import { keepInTouch } from '../../../shared/events/schemas.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { cardAction, type CardAction } from '../../feature.ts'
import { KEEP_IN_TOUCH, metId } from './afterwards/recap-card.ts'
import { saveRecap } from './afterwards/save-recap.ts'
import { answerEvent } from './answer-event.ts'
import { whereNow } from './where-now.ts'

const oneDate = z.object({ eventId: z.guid(), startsAt: z.iso.datetime() })
/** The inputs' values arrive beside the card's own data. */
const met = z.looseObject({
  ...oneDate.shape,
  personIds: z.array(z.guid()).max(20),
  [KEEP_IN_TOUCH]: keepInTouch.catch('in-two-weeks'),
})

export const eventCardActions: CardAction[] = [
  cardAction({
    verb: 'events.give-up',
    data: oneDate,
    async run(context, key) {
      await answerEvent(context, { ...key, answer: 'no' })
      const words = (await readWords(context)).pressed
      return settledCard(words.gaveUp(await readTitle(context, key)), words.gaveUpNext)
    },
  }),
  cardAction({ verb: 'events.come', data: oneDate, run: comeOnCard }),
  cardAction({ verb: 'events.met', data: met, run: saveOnCard }),
  cardAction({
    verb: 'events.absent',
    data: oneDate,
    async run(context, key) {
      await saveRecap(context, { ...key, wasThere: false, personIds: [], keepInTouch: 'no-reminder' })
      return settledCard((await readWords(context)).recap.absentDone)
    },
  }),
]

/** Somebody may have taken a place that was given up since. */
async function comeOnCard(context: ActorContext, key: z.infer<typeof oneDate>): Promise<Card> {
  const { waitingPosition } = await answerEvent(context, { ...key, answer: 'going' })
  const words = (await readWords(context)).pressed
  const title = await readTitle(context, key)
  return waitingPosition === null
    ? settledCard(words.coming(title), words.comingNext)
    : settledCard(words.waiting(title, waitingPosition), words.waitingNext)
}

async function saveOnCard(context: ActorContext, data: z.infer<typeof met>): Promise<Card> {
  const inputs: Record<string, unknown> = data
  const ticked = data.personIds.filter((id) => inputs[metId(id)] === 'true' || inputs[metId(id)] === true)
  const { eventId, startsAt, keepInTouch: next } = data
  const people = await saveRecap(context, { eventId, startsAt, wasThere: true, personIds: ticked, keepInTouch: next })
  const words = (await readWords(context)).recap
  if (people.length === 0) return settledCard(words.nobody)
  return settledCard(words.saved(people.map((person) => person.display_name)), words.savedNext[next])
}

async function readWords(context: ActorContext): Promise<Messages['events']> {
  const reader = await readActivePerson(context, context.actor.personId)
  return messagesFor(reader.preferred_language).events
}

async function readTitle(context: ActorContext, key: z.infer<typeof oneDate>): Promise<string> {
  const { eventId } = await whereNow(context, { eventId: key.eventId, startsAt: new Date(key.startsAt) })
  const { title } = await context.tx
    .selectFrom('events')
    .select('title')
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow()
  return title
}
