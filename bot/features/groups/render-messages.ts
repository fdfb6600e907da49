import { z } from 'zod/v4'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Context } from '../../context.ts'
import { findActivePerson } from '../../db/people.ts'
import { messageKind } from '../../feature.ts'
import { joinedCard, joinRequestCard, requestClosedCard } from './cards.ts'
import { findGroup, findMembership } from './store.ts'

const joinRequest = messageKind({
  kind: 'group-join-request',
  attention: 'request',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  programme: 'groups',
  payload: z.object({ groupId: z.guid(), personId: z.guid(), since: z.iso.datetime() }),
  async render(context, leadId, { groupId, personId, since }) {
    const group = await findGroup(context, groupId)
    const request = await findMembership(context, groupId, personId)
    const lead = await findMembership(context, groupId, leadId)
    const person = await findActivePerson(context, personId)
    const stillWaits = request?.state === 'requested' && request.since.toISOString() === since
    if (group === undefined || person === undefined || lead?.role !== 'lead' || !stillWaits) return null
    return joinRequestCard(await partsFor(context, leadId), group, person)
  },
})

const joined = messageKind({
  kind: 'group-joined',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  programme: 'groups',
  payload: z.object({ groupId: z.guid() }),
  async render(context, personId, { groupId }) {
    const group = await findGroup(context, groupId)
    const membership = await findMembership(context, groupId, personId)
    if (group === undefined || membership?.state !== 'joined') return null
    return joinedCard(await partsFor(context, personId), group)
  },
})

const requestClosed = messageKind({
  kind: 'group-request-closed',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  programme: 'groups',
  payload: z.object({ groupId: z.guid() }),
  async render(context, personId, { groupId }) {
    const group = await findGroup(context, groupId)
    const askedAgain = await findMembership(context, groupId, personId)
    if (group === undefined || askedAgain !== undefined) return null
    return requestClosedCard(await partsFor(context, personId), group)
  },
})

export const groupMessages = [joinRequest, joined, requestClosed]

async function partsFor(context: Context, readerId: string) {
  const reader = await findActivePerson(context, readerId)
  return { messages: messagesFor(reader?.preferred_language ?? null), links: context.links }
}
