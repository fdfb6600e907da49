import { z } from 'zod/v4'
import { messagesFor } from '../../../../shared/i18n/messages.ts'
import { settledCard } from '../../../cards/elements.ts'
import type { ActorContext } from '../../../context.ts'
import { readActivePerson } from '../../../db/people.ts'
import { cardAction, type CardAction } from '../../../feature.ts'
import { STOP_HOSTING_VERB, TAKE_OVER_VERB } from './cards.ts'
import { stopHosting, takeOver } from './change-hosts.ts'

const data = z.object({ eventId: z.guid(), title: z.string() })

export const hostCardActions: CardAction[] = [
  cardAction({
    verb: STOP_HOSTING_VERB,
    data,
    async run(context, { eventId, title }) {
      await stopHosting(context, { eventId })
      const words = await readWords(context)
      return settledCard(words.stopped(title), words.stoppedNext)
    },
  }),
  cardAction({
    verb: TAKE_OVER_VERB,
    data,
    async run(context, { eventId, title }) {
      const isHost = await takeOver(context, { eventId })
      const words = await readWords(context)
      return isHost ? settledCard(words.took(title), words.tookNext) : settledCard(words.taken(title))
    },
  }),
]

async function readWords(context: ActorContext) {
  const reader = await readActivePerson(context, context.actor.personId)
  return messagesFor(reader.preferred_language).eventHosts
}
