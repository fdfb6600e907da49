import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors/app-error.ts'
import { messagesFor, type Messages } from '../../shared/i18n/messages.ts'
import type { Card } from '../cards/card.ts'
import type { ActorContext } from '../context.ts'
import { asCaller, type Stranger } from './caller.ts'
import { readLocale } from './directory.ts'
import type { Edge } from './edge.ts'
import { bugCard, errorCard, strangerCard } from './edge-cards.ts'
import type { IncomingActivity } from './incoming-activity.ts'

/** How one kind of activity says each outcome; every outcome has an answer, so nothing is met with silence. */
export interface Wording<Result> {
  failed(messages: Messages, error: AppError): Result
  broken(messages: Messages, correlationId: string): Result
  stranger(messages: Messages, stranger: Stranger): Result
}

export const inCards: Wording<Card> = {
  failed: errorCard,
  broken: bugCard,
  stranger: strangerCard,
}

/**
 * Answers an activity as its sender. A failure undoes everything the activity had decided.
 *
 * @param what names the activity in the log, where its text never appears.
 */
export async function answer<Result>(
  edge: Edge,
  activity: IncomingActivity,
  what: string,
  wording: Wording<Result>,
  work: (context: ActorContext, messages: Messages) => Promise<Result>,
): Promise<Result> {
  let messages = messagesFor(null)
  try {
    const answered = await asCaller(edge, activity, async (context) => {
      messages = messagesFor(await readLocale(context, context.actor.personId))
      return await work(context, messages)
    })
    return answered.caller === 'person' ? answered.result : wording.stranger(messages, answered.caller)
  } catch (error) {
    if (error instanceof AppError) {
      edge.log.info({ what, code: error.code, detail: error.detail }, 'activity answered with a refusal')
      return wording.failed(messages, error)
    }
    const correlationId = randomUUID()
    edge.log.error({ err: error, what, correlationId }, 'activity failed')
    return wording.broken(messages, correlationId)
  }
}
