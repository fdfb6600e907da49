import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { ANSWER_MAX_LENGTH } from '../../../shared/mentoring/limits.ts'
import { personId } from '../../../shared/people/schemas.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import { cardAction } from '../../feature.ts'
import type { Asked } from './accept-request.ts'
import { acceptedByMeCard } from './accepted-cards.ts'
import { answerRequest, type RequestAnswer } from './answer-request.ts'
import type { Parts } from './card-parts.ts'
import { requestCard, type RequestVariant } from './cards.ts'
import { readRequestFacts } from './read-request-facts.ts'
import { readRequestOf, type RequestRow } from './store.ts'

const requestId = z.guid()
const reason = z.string().trim().max(ANSWER_MAX_LENGTH).optional()

const accept = cardAction({
  verb: 'mentoring.accept',
  data: z.object({ requestId, firstAt: z.iso.datetime().optional() }),
  run: async (context, data) =>
    await answerOnCard(context, { ...data, answer: 'accept' }, 'accepted', ({ parts, ...asked }) =>
      acceptedByMeCard(parts, {
        ...asked,
        firstAt: data.firstAt === undefined ? null : new Date(data.firstAt),
      }),
    ),
})

const decline = cardAction({
  verb: 'mentoring.decline',
  data: z.object({ requestId, reason }),
  run: async (context, data) =>
    await answerOnCard(context, { ...data, answer: 'decline' }, 'declined', ({ mentee, parts }) => {
      const words = parts.messages.mentoring.pressed
      return settledCard(words.declined(mentee.display_name), words.declinedNext)
    }),
})

const propose = cardAction({
  verb: 'mentoring.propose',
  data: z.object({ requestId, mentorId: personId, reason }),
  async run(context, data) {
    const proposed = await readActivePerson(context, data.mentorId)
    return await answerOnCard(context, { ...data, answer: 'propose' }, 'proposed', ({ mentee, parts }) => {
      const words = parts.messages.mentoring.pressed
      return settledCard(words.proposed(mentee.display_name, proposed.display_name), words.proposedNext)
    })
  },
})

export const requestCardActions = [accept, decline, propose]

interface Pressed extends Asked {
  parts: Parts
}

/** What the request's card becomes: a late press is answered kindly, and what could not be done keeps the card. */
async function answerOnCard(
  context: ActorContext,
  input: RequestAnswer,
  wanted: RequestRow['state'],
  done: (pressed: Pressed) => Card,
): Promise<Card> {
  const row = await readRequestOf(context, input.requestId, context.actor.personId)
  const mentor = await readActivePerson(context, context.actor.personId)
  if (row.state !== 'waiting' && row.state !== wanted) return settledOn(row, mentor)
  const mentee = await readActivePerson(context, row.mentee_id)
  const parts = { messages: messagesFor(mentor.preferred_language), links: context.links }
  const refusal = await tryAnswer(context, input)
  if (refusal === null) return done({ parts, row, mentor, mentee })
  return requestCard(parts, await readRequestFacts(context, { row, mentor, mentee }), refusal)
}

/** Null where it is answered. */
async function tryAnswer(context: ActorContext, input: RequestAnswer): Promise<RequestVariant | null> {
  try {
    await answerRequest(context, input)
    return null
  } catch (error) {
    const code = error instanceof AppError ? error.code : null
    if (code === 'mentor-full') return input.answer === 'propose' ? 'other-full' : 'no-room'
    if (code === 'invalid-input' && input.answer === 'accept') return 'time-gone'
    throw error
  }
}

function settledOn(row: RequestRow, mentor: PersonRow): Card {
  const words = messagesFor(mentor.preferred_language).mentoring.pressed
  const day = localDate(row.settled_at ?? row.created_at, mentor.time_zone)
  return settledCard(words.settled(day), words.settledNext)
}
