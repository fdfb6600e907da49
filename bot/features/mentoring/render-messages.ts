import { z } from 'zod/v4'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import type { Context } from '../../context.ts'
import { findActivePerson } from '../../db/people.ts'
import { messageKind } from '../../feature.ts'
import { acceptedCard, endedCard, notThisTimeCard, requestCard } from './cards.ts'
import { countRunning, findRequest } from './store.ts'

const aboutRequest = z.object({ requestId: z.guid() })

const request = messageKind({
  kind: 'mentoring-request',
  attention: 'request',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  programme: 'mentoring',
  payload: aboutRequest,
  render: async (context, _recipientId, { requestId }) => await renderRequest(context, requestId, 'first'),
})

const reminder = messageKind({
  kind: 'mentoring-reminder',
  attention: 'request',
  unknownFate: 'leave',
  tooLateAfterHours: null,
  programme: 'mentoring',
  payload: aboutRequest,
  render: async (context, _recipientId, { requestId }) => await renderRequest(context, requestId, 'reminder'),
})

const accepted = messageKind({
  kind: 'mentoring-accepted',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  programme: 'mentoring',
  payload: aboutRequest,
  async render(context, menteeId, { requestId }) {
    const running = await context.tx
      .selectFrom('mentorships')
      .select('mentorship_id')
      .where('request_id', '=', requestId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    const row = await findRequest(context, requestId)
    if (running === undefined || row === undefined) return null
    const mentor = await findActivePerson(context, row.mentor_id)
    if (mentor === undefined) return null
    return acceptedCard(await partsFor(context, menteeId), row, mentor)
  },
})

const declined = messageKind({
  kind: 'mentoring-declined',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  programme: 'mentoring',
  payload: aboutRequest,
  render: async (context, menteeId, { requestId }) => await renderNotThisTime(context, menteeId, requestId, 'declined'),
})

const expired = messageKind({
  kind: 'mentoring-expired',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  programme: 'mentoring',
  payload: aboutRequest,
  render: async (context, menteeId, { requestId }) => await renderNotThisTime(context, menteeId, requestId, 'expired'),
})

const ended = messageKind({
  kind: 'mentoring-ended',
  attention: 'request',
  unknownFate: 'leave',
  tooLateAfterHours: null,
  programme: 'mentoring',
  payload: z.object({ otherId: z.guid() }),
  async render(context, recipientId, { otherId }) {
    const other = await readName(context, otherId)
    const stillHere = await findActivePerson(context, otherId)
    if (other === undefined) return null
    return endedCard(await partsFor(context, recipientId), other.display_name, stillHere?.user_principal_name ?? null)
  },
})

export const mentoringMessages = [request, reminder, accepted, declined, expired, ended]

async function renderRequest(context: Context, requestId: string, variant: 'first' | 'reminder'): Promise<Card | null> {
  const row = await findRequest(context, requestId)
  if (row?.state !== 'waiting') return null
  const mentor = await findActivePerson(context, row.mentor_id)
  const mentee = await findActivePerson(context, row.mentee_id)
  if (mentor === undefined || mentee === undefined) return null
  const room = { capacity: mentor.mentor_capacity, taken: await countRunning(context, mentor.person_id) }
  return requestCard(await partsFor(context, mentor.person_id), { row, mentor, mentee, room }, variant)
}

async function renderNotThisTime(
  context: Context,
  menteeId: string,
  requestId: string,
  outcome: 'declined' | 'expired',
): Promise<Card | null> {
  const row = await findRequest(context, requestId)
  if (row?.state !== outcome) return null
  const mentor = await readName(context, row.mentor_id)
  if (mentor === undefined) return null
  return notThisTimeCard(await partsFor(context, menteeId), outcome, mentor, row.answer)
}

/** The name alone, also of somebody who has left: the reader knows whom they asked. */
async function readName({ tx }: Context, personId: string): Promise<{ display_name: string } | undefined> {
  return await tx.selectFrom('people').select('display_name').where('person_id', '=', personId).executeTakeFirst()
}

async function partsFor(context: Context, readerId: string) {
  const reader = await findActivePerson(context, readerId)
  return { messages: messagesFor(reader?.preferred_language ?? null), links: context.links }
}
