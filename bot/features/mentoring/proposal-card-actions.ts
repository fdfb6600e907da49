import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { card, linkButton, settledCard, text } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { cardAction } from '../../feature.ts'
import { answerProposal } from './answer-proposal.ts'

const data = z.object({ requestId: z.guid() })

const ask = cardAction({
  verb: 'mentoring.ask-proposed',
  data,
  async run(context, { requestId }) {
    const words = await readWords(context)
    try {
      const asked = await answerProposal(context, { requestId, answer: 'ask' })
      return settledCard(words.proposal.asked(asked?.mentor.name ?? ''), words.proposal.askedNext)
    } catch (error) {
      if (error instanceof AppError && isGone(error)) return goneCard(context, words)
      throw error
    }
  },
})

const leave = cardAction({
  verb: 'mentoring.leave-proposed',
  data,
  async run(context, { requestId }) {
    await answerProposal(context, { requestId, answer: 'leave' })
    const words = await readWords(context)
    return settledCard(words.proposal.left, words.proposal.leftNext)
  },
})

export const proposalCardActions = [ask, leave]

type Words = ReturnType<typeof messagesFor>['mentoring']

/** Between the card and the press the place was taken, or the mentor has gone. */
function isGone({ code }: AppError): boolean {
  return code === 'mentor-full' || code === 'not-found' || code === 'conflict'
}

function goneCard({ links }: ActorContext, words: Words): Card {
  return card({
    summary: words.proposal.gone,
    body: [text(words.proposal.gone)],
    actions: [linkButton(words.seeMentors, links.tab('mentors'), { style: 'positive' })],
  })
}

async function readWords(context: ActorContext): Promise<Words> {
  const me = await readActivePerson(context, context.actor.personId)
  return messagesFor(me.preferred_language).mentoring
}
