import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { cardAction } from '../../feature.ts'
import { answerJoinRequest, type JoinAnswer } from './answer-join-request.ts'
import { changeMembership } from './change-membership.ts'
import { answerLeadAsk } from './leading/answer-lead-ask.ts'
import { proposalCardActions } from './proposals/card-actions.ts'
import { readGroup } from './store.ts'

const about = z.object({ groupId: z.guid(), personId: z.guid() })
const group = z.object({ groupId: z.guid() })

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

const lead = cardAction({
  verb: 'groups.lead',
  data: group,
  run: async (context, { groupId }) => await answerAsk(context, groupId, 'accept'),
})

const notLead = cardAction({
  verb: 'groups.not-lead',
  data: group,
  run: async (context, { groupId }) => await answerAsk(context, groupId, 'decline'),
})

const mute = cardAction({
  verb: 'groups.mute',
  data: group,
  async run(context, { groupId }) {
    await changeMembership(context, { groupId, muted: true })
    const { name } = await readGroup(context, groupId)
    return settledCard((await wordsFor(context)).announcement.muted(name))
  },
})

export const groupCardActions = [approve, decline, lead, notLead, mute, ...proposalCardActions]

async function answerAsk(context: ActorContext, groupId: string, answer: 'accept' | 'decline'): Promise<Card> {
  const words = (await wordsFor(context)).leading
  try {
    await answerLeadAsk(context, { groupId, answer })
  } catch (error) {
    if (isSettled(error)) return settledCard(words.settled)
    throw error
  }
  if (answer === 'decline') return settledCard(words.declined)
  const { name } = await readGroup(context, groupId)
  return settledCard(words.accepted(name), words.acceptedNext)
}

async function answer(context: ActorContext, input: JoinAnswer): Promise<Card> {
  const words = (await wordsFor(context)).pressed
  try {
    await answerJoinRequest(context, input)
  } catch (error) {
    if (isSettled(error)) return settledCard(words.settled, words.settledNext)
    throw error
  }
  const { name } = await readGroup(context, input.groupId)
  const person = await readActivePerson(context, input.personId)
  return input.answer === 'approve'
    ? settledCard(words.approved(person.display_name, name), words.approvedNext(person.display_name))
    : settledCard(words.declined(person.display_name))
}

async function wordsFor(context: ActorContext): Promise<Messages['groups']> {
  const reader = await readActivePerson(context, context.actor.personId)
  return messagesFor(reader.preferred_language).groups
}

function isSettled(error: unknown): boolean {
  return error instanceof AppError && error.code === 'already-settled'
}
