import { z } from 'zod/v4'
import type { UnmatchedReason } from '../../../../shared/matching/assignment/mentor-assignment.ts'
import { messagesFor } from '../../../../shared/i18n/messages.ts'
import type { Card } from '../../../cards/card.ts'
import type { Context } from '../../../context.ts'
import { UNDO_MS, type Enqueued } from '../../../db/outbox.ts'
import { findActivePerson } from '../../../db/people.ts'
import { messageKind } from '../../../feature.ts'
import { askedForYouCard, cancelledCard, noMentorCard } from './cards.ts'
import { findJoin, findPair } from './store.ts'

export function resultKey(assignmentId: string, menteeId: string): string {
  return `mentoring-assigned:${assignmentId}:${menteeId}`
}

/** Tells a mentee what became of them; they joined to hear it, so it counts as an answer. */
export function newResult({ tenantId, now }: Context, assignmentId: string, menteeId: string): Enqueued {
  return {
    tenantId,
    key: resultKey(assignmentId, menteeId),
    kind: 'mentoring-assigned',
    recipientId: menteeId,
    payload: { assignmentId },
    attention: 'answer',
    dueAt: new Date(now.getTime() + UNDO_MS),
    now,
  }
}

const assigned = messageKind({
  kind: 'mentoring-assigned',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  programme: 'mentoring',
  ledger: 'mentoring',
  payload: z.object({ assignmentId: z.guid() }),
  render: async (context, menteeId, { assignmentId }) => await renderResult(context, assignmentId, menteeId),
})

/** Also an answer to having joined. */
export function newCancellation({ tenantId, now }: Context, assignmentId: string, menteeId: string): Enqueued {
  return {
    tenantId,
    key: `mentoring-assignment-cancelled:${assignmentId}:${menteeId}`,
    kind: 'mentoring-assignment-cancelled',
    recipientId: menteeId,
    payload: {},
    attention: 'answer',
    dueAt: new Date(now.getTime() + UNDO_MS),
    now,
  }
}

const cancelled = messageKind({
  kind: 'mentoring-assignment-cancelled',
  attention: 'answer',
  unknownFate: 'leave',
  tooLateAfterHours: null,
  programme: 'mentoring',
  payload: z.object({}),
  async render(context, menteeId) {
    const mentee = await findActivePerson(context, menteeId)
    if (mentee === undefined) return null
    return cancelledCard({ messages: messagesFor(mentee.preferred_language), links: context.links })
  },
})

export const assignmentMessages = [assigned, cancelled]

async function renderResult(context: Context, assignmentId: string, menteeId: string): Promise<Card | null> {
  const mentee = await findActivePerson(context, menteeId)
  const join = await findJoin(context, assignmentId, menteeId)
  if (mentee === undefined || join === undefined) return null
  const parts = { messages: messagesFor(mentee.preferred_language), links: context.links }
  if (isUnmatched(join.outcome)) return noMentorCard(parts, join.outcome)
  const pair = await findPair(context, assignmentId, menteeId)
  // Once the mentor has answered, that answer says more.
  if (pair?.request_state !== 'waiting') return null
  const mentor = await findActivePerson(context, pair.mentor_id)
  return mentor === undefined ? null : askedForYouCard(parts, mentor, join.goal)
}

function isUnmatched(outcome: string | null): outcome is UnmatchedReason {
  return outcome !== null && outcome !== 'paired' && outcome !== 'kept'
}
