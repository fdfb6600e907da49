import { z } from 'zod/v4'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { messagesFor } from '../../../../shared/i18n/messages.ts'
import type { Card } from '../../../cards/card.ts'
import { settledCard } from '../../../cards/elements.ts'
import type { ActorContext } from '../../../context.ts'
import { readActivePerson } from '../../../db/people.ts'
import { cardAction } from '../../../feature.ts'
import { answerProposal, type FounderChoice } from './answer-proposal.ts'

const about = z.object({ proposalId: z.guid() })

const agree = cardAction({
  verb: 'groups.found',
  data: about,
  run: async (context, data) => await answer(context, { ...data, answer: 'agree' }),
})

const decline = cardAction({
  verb: 'groups.not-found',
  data: about,
  run: async (context, data) => await answer(context, { ...data, answer: 'decline' }),
})

export const proposalCardActions = [agree, decline]

async function answer(context: ActorContext, choice: FounderChoice): Promise<Card> {
  const founder = await readActivePerson(context, context.actor.personId)
  const words = messagesFor(founder.preferred_language).groupProposals.pressed
  try {
    await answerProposal(context, choice)
  } catch (error) {
    // A proposal goes with a proposer who asked to be erased.
    if (error instanceof AppError && ['already-settled', 'not-found'].includes(error.code))
      return settledCard(words.settled)
    throw error
  }
  return choice.answer === 'agree' ? settledCard(words.agreed, words.agreedNext) : settledCard(words.declined)
}
