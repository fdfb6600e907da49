import { z } from 'zod/v4'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import type { Context } from '../../context.ts'
import { findActivePerson } from '../../db/people.ts'
import { messageKind, type MessageKind } from '../../feature.ts'
import { acceptedCard } from './accepted-cards.ts'
import { requestCard } from './cards.ts'
import { closeRequest } from './close-request.ts'
import { findPlanned } from './mentorships/plan-meeting.ts'
import { notThisTimeCard } from './proposal-cards.ts'
import { findProposed } from './read-proposals.ts'
import { readRequestFacts } from './read-request-facts.ts'
import { findRequest, readName } from './store.ts'

const aboutRequest = z.object({ requestId: z.guid() })

const request = messageKind({
  kind: 'mentoring-request',
  attention: 'request',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  programme: 'mentoring',
  payload: aboutRequest,
  render: async (context, _recipientId, { requestId }) => await renderRequest(context, requestId, 'first'),
  // A mentor whom Teams cannot reach would let the mentee wait for a fortnight.
  async undeliverable(context, _recipientId, { requestId }) {
    const row = await findRequest(context, requestId)
    if (row?.state === 'waiting') await closeRequest(context, row, { state: 'unavailable', dueAt: context.now })
  },
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
    const mentee = await findActivePerson(context, menteeId)
    if (mentor === undefined || mentee === undefined) return null
    const planned = await findPlanned(context, running.mentorship_id)
    const firstAt = planned !== undefined && planned.starts_at > context.now ? planned.starts_at : null
    const facts = { row, mentor, mentee, firstAt }
    return acceptedCard(await partsFor(context, menteeId), facts)
  },
})

const notThisTime = (['declined', 'proposed', 'expired', 'unavailable'] as const).map((outcome): MessageKind =>
  messageKind({
    kind: `mentoring-${outcome}`,
    attention: 'answer',
    unknownFate: 'send-again',
    tooLateAfterHours: null,
    programme: 'mentoring',
    payload: aboutRequest,
    render: async (context, menteeId, { requestId }) =>
      await renderNotThisTime(context, menteeId, { requestId, outcome }),
  }),
)

export const requestMessages = [request, reminder, accepted, ...notThisTime]

async function renderRequest(context: Context, requestId: string, variant: 'first' | 'reminder'): Promise<Card | null> {
  const row = await findRequest(context, requestId)
  if (row?.state !== 'waiting') return null
  const mentor = await findActivePerson(context, row.mentor_id)
  const mentee = await findActivePerson(context, row.mentee_id)
  if (mentor === undefined || mentee === undefined) return null
  const facts = await readRequestFacts(context, { row, mentor, mentee })
  return requestCard(await partsFor(context, mentor.person_id), facts, variant)
}

async function renderNotThisTime(
  context: Context,
  menteeId: string,
  { requestId, outcome }: { requestId: string; outcome: Parameters<typeof notThisTimeCard>[1] },
): Promise<Card | null> {
  const row = await findRequest(context, requestId)
  const mentee = await findActivePerson(context, menteeId)
  if (row?.state !== outcome || mentee === undefined) return null
  const mentor = await readName(context, row.mentor_id)
  if (mentor === undefined) return null
  const proposed = await findProposed(context, row)
  return notThisTimeCard(await partsFor(context, menteeId), outcome, { row, mentor, mentee, proposed })
}

async function partsFor(context: Context, readerId: string) {
  const reader = await findActivePerson(context, readerId)
  return { messages: messagesFor(reader?.preferred_language ?? null), links: context.links }
}
