import { AppError } from '../../../shared/errors/app-error.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { answerCheckIn, type CheckInInput } from './answer-check-in.ts'
import { notYetCard, readOpenPair } from './check-in-card.ts'

/** The answer's card: what it led to, or kindly that the question is settled. */
export async function answerCheckInOnCard(context: ActorContext, input: CheckInInput): Promise<Card> {
  const actor = await readActivePerson(context, context.actor.personId)
  const words = messagesFor(actor.preferred_language).buddies
  const pair = await readOpenPair(context, actor.person_id, input.introductionId)
  try {
    const { meetings } = await answerCheckIn(context, input)
    if (pair === null) return settledCard(words.checkIn.over)
    const name = pair.other.display_name
    if (input.answer === 'yes') return settledCard(words.checkIn.answeredYes(name), words.checkIn.progress(meetings))
    if (input.answer === 'not-yet') return notYetCard(pair)
    const next = pair.viewerIsNewHire ? words.ended.replyNextForNewHire : words.ended.replyNextForBuddy
    return settledCard(words.checkIn.answeredSwap(name), next)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'already-settled') throw error
    return settledCard(pair === null ? words.checkIn.over : words.checkIn.already)
  }
}
