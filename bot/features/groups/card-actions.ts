import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { cardAction } from '../../feature.ts'
import { answerJoinRequest, type JoinAnswer } from './answer-join-request.ts'
import { readGroup } from './store.ts'

const about = z.object({ groupId: z.guid(), personId: z.guid() })

const approve = cardAction({
  verb: 'groups.approve',
  data: about,
  run: async (context, data) => await answer(context, { ...data, answer: 'approve' }),
})

const decline = cardAction({
  verb: 'groups.decline',
  data: about,
  run: async (context, data) => await answer(context, { ...data, answer: 'decline' }),
})

export const groupCardActions = [approve, decline]

async function answer(context: ActorContext, input: JoinAnswer): Promise<Card> {
  const lead = await readActivePerson(context, context.actor.personId)
  const words = messagesFor(lead.preferred_language).groups.pressed
  try {
    await answerJoinRequest(context, input)
  } catch (error) {
    if (error instanceof AppError && error.code === 'already-settled') {
      return settledCard(words.settled, words.settledNext)
    }
    throw error
  }
  const group = await readGroup(context, input.groupId)
  const person = await readActivePerson(context, input.personId)
  return input.answer === 'approve'
    ? settledCard(words.approved(person.display_name, group.name), words.approvedNext(person.display_name))
    : settledCard(words.declined(person.display_name))
}
