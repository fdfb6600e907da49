import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import { cardAction } from '../../feature.ts'
import { answerRequest } from './answer-request.ts'
import { acceptedByMeCard, requestCard } from './cards.ts'
import { countRunning, readRequestOf, type RequestRow } from './store.ts'

const accept = cardAction({
  verb: 'mentoring.accept',
  data: z.object({ requestId: z.guid() }),
  async run(context, { requestId }) {
    const row = await readRequestOf(context, requestId, context.actor.personId)
    const mentor = await readActivePerson(context, context.actor.personId)
    if (isSettledOtherwise(row, 'accepted')) return settledOn(row, mentor)
    const mentee = await readActivePerson(context, row.mentee_id)
    const parts = { messages: messagesFor(mentor.preferred_language), links: context.links }
    const accepted = await acceptIfRoom(context, requestId)
    if (accepted) return acceptedByMeCard(parts, mentee)
    const room = { capacity: mentor.mentor_capacity, taken: await countRunning(context, mentor.person_id) }
    return requestCard(parts, { row, mentor, mentee, room }, 'no-room')
  },
})

const decline = cardAction({
  verb: 'mentoring.decline',
  data: z.object({ requestId: z.guid(), reason: z.string().trim().max(300).optional() }),
  async run(context, { requestId, reason }) {
    const row = await readRequestOf(context, requestId, context.actor.personId)
    const mentor = await readActivePerson(context, context.actor.personId)
    if (isSettledOtherwise(row, 'declined')) return settledOn(row, mentor)
    const { mentee } = await answerRequest(context, { requestId, answer: 'decline', reason })
    const words = messagesFor(mentor.preferred_language).mentoring.pressed
    return settledCard(words.declined(mentee.name), words.declinedNext)
  },
})

export const mentoringCardActions = [accept, decline]

/** A mentor without room keeps the card, with the way out, rather than an error. */
async function acceptIfRoom(context: ActorContext, requestId: string): Promise<boolean> {
  try {
    await answerRequest(context, { requestId, answer: 'accept' })
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'mentor-full') return false
    throw error
  }
}

function isSettledOtherwise(row: RequestRow, wanted: 'accepted' | 'declined'): boolean {
  return row.state !== 'waiting' && row.state !== wanted
}

function settledOn(row: RequestRow, mentor: PersonRow): Card {
  const words = messagesFor(mentor.preferred_language).mentoring.pressed
  const day = localDate(row.settled_at ?? row.created_at, mentor.time_zone)
  return settledCard(words.settled(day), words.settledNext)
}
