import { z } from 'zod/v4'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { settledCard } from '../../cards/elements.ts'
import { readActivePerson } from '../../db/people.ts'
import { cardAction } from '../../feature.ts'
import { answerEvent } from './answer-event.ts'

const giveUp = cardAction({
  verb: 'events.give-up',
  data: z.object({ eventId: z.guid(), startsAt: z.iso.datetime() }),
  async run(context, key) {
    await answerEvent(context, { ...key, answer: 'no' })
    const reader = await readActivePerson(context, context.actor.personId)
    const event = await context.tx
      .selectFrom('events')
      .select('title')
      .where('event_id', '=', key.eventId)
      .executeTakeFirstOrThrow()
    const words = messagesFor(reader.preferred_language).events.pressed
    return settledCard(words.gaveUp(event.title), words.gaveUpNext)
  },
})

export const eventCardActions = [giveUp]
