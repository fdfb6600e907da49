import { z } from 'zod/v4'
import { ANNOUNCEMENT_TOO_LATE_HOURS } from '../../../shared/attention/too-late.ts'
import { LEAD_ASK_DAYS } from '../../../shared/groups/limits.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Context } from '../../context.ts'
import { findActivePerson } from '../../db/people.ts'
import { messageKind } from '../../feature.ts'
import { findAnnouncement } from './announcements/find-announcement.ts'
import {
  announcementCard,
  joinedCard,
  joinRequestCard,
  leadAskCard,
  leadNamedCard,
  requestClosedCard,
} from './cards.ts'
import { passOnAsk } from './leading/pass-on-ask.ts'
import { proposalMessages } from './proposals/messages.ts'
import { reportSettled } from './reports/messages.ts'
import { findGroup, findMembership, readLeadIds, toMine } from './store.ts'

const joinRequest = messageKind({
  kind: 'group-join-request',
  programme: 'groups',
  attention: 'request',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  payload: z.object({ groupId: z.guid(), personId: z.guid(), since: z.iso.datetime() }),
  async render(context, leadId, { groupId, personId, since }) {
    const group = await findGroup(context, groupId)
    const request = await findMembership(context, groupId, personId)
    const lead = await findMembership(context, groupId, leadId)
    const person = await findActivePerson(context, personId)
    const stillWaits = request?.state === 'requested' && request.since.toISOString() === since
    if (group === undefined || group.archived_at !== null) return null
    if (person === undefined || lead?.role !== 'lead' || !stillWaits) return null
    return joinRequestCard(await partsFor(context, leadId), group, person)
  },
})

const joined = messageKind({
  kind: 'group-joined',
  programme: 'groups',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
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
  programme: 'groups',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  payload: z.object({ groupId: z.guid() }),
  async render(context, personId, { groupId }) {
    const group = await findGroup(context, groupId)
    const askedAgain = await findMembership(context, groupId, personId)
    if (group === undefined || askedAgain !== undefined) return null
    return requestClosedCard(await partsFor(context, personId), group)
  },
})

const leadNamed = messageKind({
  kind: 'group-lead-named',
  programme: 'groups',
  attention: 'request',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  payload: z.object({ groupId: z.guid() }),
  async render(context, personId, { groupId }) {
    const group = await findGroup(context, groupId)
    const membership = await findMembership(context, groupId, personId)
    if (group === undefined || toMine(membership) !== 'lead') return null
    return leadNamedCard(await partsFor(context, personId), group)
  },
})

const leadAsk = messageKind({
  kind: 'group-lead-ask',
  programme: 'groups',
  attention: 'request',
  unknownFate: 'send-again',
  tooLateAfterHours: LEAD_ASK_DAYS * 24,
  payload: z.object({ groupId: z.guid() }),
  async render(context, personId, { groupId }) {
    const group = await findGroup(context, groupId)
    const membership = await findMembership(context, groupId, personId)
    const isFree = (await readLeadIds(context, groupId)).length === 0
    if (group === undefined || group.archived_at !== null || toMine(membership) !== 'member' || !isFree) return null
    return leadAskCard(await partsFor(context, personId), group)
  },
  async undeliverable(context, personId, { groupId }) {
    await passOnAsk(context, { groupId, personId })
  },
})

const announcement = messageKind({
  kind: 'group-announcement',
  programme: 'groups',
  attention: 'nudge',
  // It stands on the group's page: better there alone than in the chat twice.
  unknownFate: 'leave',
  tooLateAfterHours: ANNOUNCEMENT_TOO_LATE_HOURS,
  payload: z.object({ announcementId: z.guid() }),
  async render(context, personId, { announcementId }) {
    const said = await findAnnouncement(context, announcementId, personId)
    return said === null ? null : announcementCard(await partsFor(context, personId), said.group, said)
  },
})

export const groupMessages = [
  ...[joinRequest, joined, requestClosed, leadNamed, leadAsk, announcement],
  ...proposalMessages,
  reportSettled,
]

async function partsFor(context: Context, readerId: string) {
  const reader = await findActivePerson(context, readerId)
  return { messages: messagesFor(reader?.preferred_language ?? null), links: context.links }
}
