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
import { answerRequest, type RequestAnswer } from './answer-request.ts'
import { acceptedByMeCard, requestCard } from './cards.ts'
import { findMentorsInstead, MOST_INSTEAD } from './find-mentors-instead.ts'
import { countRunning, readRequestOf, type RequestRow } from './store.ts'

const requestId = z.guid()
const reason = z.string().trim().max(ANSWER_MAX_LENGTH).optional()

const accept = cardAction({
  verb: 'mentoring.accept',
  data: z.object({ requestId }),
  run: async (context, data) =>
    await answerOnCard(context, { ...data, answer: 'accept' }, 'accepted', ({ mentee, parts }) =>
      acceptedByMeCard(parts, mentee),
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

interface Pressed {
  parts: { messages: ReturnType<typeof messagesFor>; links: ActorContext['links'] }
  mentor: PersonRow
  mentee: PersonRow
}

/** What the request's card becomes: a late press is answered kindly, and a mentor without room keeps the card. */
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
  if (await answerIfRoom(context, input)) return done({ parts, mentor, mentee })
  const room = { capacity: mentor.mentor_capacity, taken: await countRunning(context, mentor.person_id) }
  const others = await findMentorsInstead(context, row, MOST_INSTEAD)
  return requestCard(
    parts,
    { row, mentor, mentee, room, others },
    input.answer === 'propose' ? 'other-full' : 'no-room',
  )
}

async function answerIfRoom(context: ActorContext, input: RequestAnswer): Promise<boolean> {
  try {
    await answerRequest(context, input)
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'mentor-full') return false
    throw error
  }
}

function settledOn(row: RequestRow, mentor: PersonRow): Card {
  const words = messagesFor(mentor.preferred_language).mentoring.pressed
  const day = localDate(row.settled_at ?? row.created_at, mentor.time_zone)
  return settledCard(words.settled(day), words.settledNext)
}
