import { z } from 'zod/v4'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { IntroductionAnswer } from '../../../shared/introductions/personal.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { cardAction, type CardAction } from '../../feature.ts'
import { answerIntroduction } from './answer-introduction.ts'
import { lockOwnRequest, otherOf } from './store.ts'

const data = z.object({ introductionId: z.guid() })

export const cardActions: CardAction[] = [
  cardAction({
    verb: 'introductions.yes',
    data,
    run: async (context, { introductionId }) => await answerOnCard(context, introductionId, 'yes'),
  }),
  cardAction({
    verb: 'introductions.no',
    data,
    run: async (context, { introductionId }) => await answerOnCard(context, introductionId, 'no'),
  }),
]

async function answerOnCard(context: ActorContext, introductionId: string, answer: IntroductionAnswer): Promise<Card> {
  const actor = await readActivePerson(context, context.actor.personId)
  const words = messagesFor(actor.preferred_language).personalIntroductions.request
  const row = await lockOwnRequest(context, introductionId)
  try {
    const { introduced } = await answerIntroduction(context, { introductionId, answer })
    if (answer === 'no') return settledCard(words.declined)
    const { display_name: name } = await readActivePerson(context, otherOf(row, actor.person_id))
    return introduced ? settledCard(words.introduced(name), words.introducedNext) : settledCard(words.waiting(name))
  } catch (error) {
    if (error instanceof AppError && ['already-settled', 'not-found'].includes(error.code)) {
      return settledCard(words.settled)
    }
    throw error
  }
}
