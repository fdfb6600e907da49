import { z } from 'zod/v4'
import { messagesFor } from '../../../../shared/i18n/messages.ts'
import type { Card } from '../../../cards/card.ts'
import type { Context } from '../../../context.ts'
import { findActivePerson, readActivePerson } from '../../../db/people.ts'
import { messageKind } from '../../../feature.ts'
import { founderAskCard, foundersChangedCard, settledProposalCard } from './cards.ts'
import { readFoundersOf, type FounderRow, type ProposalRow } from './store.ts'

const about = z.object({ proposalId: z.guid() })

const founderAsk = messageKind({
  kind: 'group-founder-ask',
  programme: 'groups',
  attention: 'request',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  payload: about,
  async render(context, personId, { proposalId }) {
    const { proposal, founders } = await readProposal(context, proposalId)
    const isAsked = founders.some((founder) => founder.person_id === personId && founder.answer === null)
    if (proposal?.state !== 'founding' || !isAsked) return null
    const proposer = await findActivePerson(context, proposal.proposer_id)
    return proposer === undefined ? null : founderAskCard(await partsFor(context, personId), proposal, proposer)
  },
})

const foundersChanged = messageKind({
  kind: 'group-founders-changed',
  programme: 'groups',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  payload: about,
  async render(context, personId, { proposalId }) {
    const { proposal, founders } = await readProposal(context, proposalId)
    const needsFounder = proposal?.state === 'founding' && founders.some(({ answer }) => answer === 'declined')
    if (proposal === undefined || (proposal.state !== 'submitted' && !needsFounder)) return null
    return foundersChangedCard(await partsFor(context, personId), proposal)
  },
})

const settled = messageKind({
  kind: 'group-proposal-settled',
  programme: 'groups',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  payload: about,
  async render(context, personId, { proposalId }): Promise<Card | null> {
    const { proposal } = await readProposal(context, proposalId)
    if (proposal === undefined || proposal.settled_at === null) return null
    return settledProposalCard(await partsFor(context, personId), proposal)
  },
})

export const proposalMessages = [founderAsk, foundersChanged, settled]

async function readProposal(
  context: Context,
  proposalId: string,
): Promise<{ proposal: ProposalRow | undefined; founders: FounderRow[] }> {
  const proposal = await context.tx
    .selectFrom('group_proposals')
    .selectAll()
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst()
  return { proposal, founders: await readFoundersOf(context, proposalId) }
}

async function partsFor(context: Context, readerId: string) {
  const reader = await readActivePerson(context, readerId)
  return { messages: messagesFor(reader.preferred_language), links: context.links }
}
