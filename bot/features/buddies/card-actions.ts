import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { checkInAnswer, checkInDay } from '../../../shared/introductions/schemas.ts'
import type { Card } from '../../cards/card.ts'
import { caption, card, executeButton, settledCard, text } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { cardAction, type CardAction } from '../../feature.ts'
import { answerBuddyAsk } from './answer-ask.ts'
import { answerCheckInOnCard } from './answer-check-in-on-card.ts'
import { readOpenPair } from './check-in-card.ts'
import { declineBuddies, leaveIntroduction, lockOwnIntroduction } from './leave-introduction.ts'
import { readIntroductionRow, type IntroductionRow } from './store.ts'

const introductionData = z.object({ introductionId: z.guid() })
const checkInData = introductionData.extend({ day: checkInDay, answer: checkInAnswer })

export const cardActions: CardAction[] = [
  cardAction({
    verb: 'buddy.accept',
    data: introductionData,
    run: async (context, { introductionId }) => await answerAskOnCard(context, introductionId, 'accept'),
  }),
  cardAction({
    verb: 'buddy.not-now',
    data: introductionData,
    run: async (context, { introductionId }) => await answerAskOnCard(context, introductionId, 'not-now'),
  }),
  cardAction({
    verb: 'buddy.not-a-fit',
    data: introductionData,
    run: async (context, { introductionId }) => await leaveOnCard(context, introductionId, 'not-a-fit'),
  }),
  cardAction({
    verb: 'buddy.replace',
    data: introductionData,
    run: async (context, { introductionId }) => await leaveOnCard(context, introductionId, 'swap'),
  }),
  cardAction({
    verb: 'buddy.decline',
    data: introductionData,
    async run(context, { introductionId }) {
      await declineBuddies(context, introductionId)
      return settledCard((await readMessages(context)).buddies.ended.declined)
    },
  }),
  cardAction({
    verb: 'buddy.keep',
    data: introductionData,
    async run(context, { introductionId }) {
      await lockOwnIntroduction(context, introductionId)
      return settledCard((await readMessages(context)).buddies.replacement.kept)
    },
  }),
  cardAction({ verb: 'buddy.check-in', data: checkInData, run: answerCheckInOnCard }),
]

async function answerAskOnCard(
  context: ActorContext,
  introductionId: string,
  answer: 'accept' | 'not-now',
): Promise<Card> {
  const { ask } = (await readMessages(context)).buddies
  try {
    await answerBuddyAsk(context, { introductionId, answer })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'already-settled') return settledCard(ask.late, ask.lateNext)
    if (error.code === 'conflict') {
      await answerBuddyAsk(context, { introductionId, answer: 'not-now' })
      return settledCard(ask.full)
    }
    throw error
  }
  if (answer === 'not-now') return settledCard(ask.declined, ask.declinedNext)
  const row = await readIntroductionRow(context, introductionId)
  return settledCard(ask.accepted(await readName(context, row?.first_id)), ask.acceptedNext)
}

async function leaveOnCard(context: ActorContext, introductionId: string, reason: 'not-a-fit' | 'swap'): Promise<Card> {
  const pair = await readOpenPair(context, context.actor.personId, introductionId)
  const row = await leaveIntroduction(context, introductionId, reason)
  const { ended } = (await readMessages(context)).buddies
  if (pair === null) return settledCard(ended.already)
  return endedCard(context, row, ended, pair.other.display_name)
}

/** To the new hire it offers to do without a buddy. */
function endedCard(
  { actor }: ActorContext,
  row: IntroductionRow,
  words: Messages['buddies']['ended'],
  name: string,
): Card {
  if (row.first_id !== actor.personId) return settledCard(words.reply(name), words.replyNextForBuddy)
  return card({
    summary: words.summary,
    body: [text(words.reply(name)), caption(words.replyNextForNewHire)],
    actions: [executeButton(words.noBuddy, 'buddy.decline', { introductionId: row.introduction_id })],
  })
}

async function readMessages(context: ActorContext): Promise<Messages> {
  return messagesFor((await readActivePerson(context, context.actor.personId)).preferred_language)
}

async function readName(context: ActorContext, personId: string | undefined): Promise<string> {
  return personId === undefined ? '' : (await readActivePerson(context, personId)).display_name
}
