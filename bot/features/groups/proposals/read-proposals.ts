import { sql, type SqlBool } from 'kysely'
import type { GroupProposal } from '../../../../shared/groups/proposals.ts'
import type { ActorContext } from '../../../context.ts'
import { readActivePeople, toSummary, type PersonRow } from '../../../db/people.ts'
import { readFounders, toFounderAnswer, type FounderRow, type ProposalRow } from './store.ts'

/** How long an answered proposal is shown. */
const SETTLED_DAYS = 30

/** What the viewer proposed, and what they are a co-founder of or asked to be; newest first. */
export async function readProposals(context: ActorContext): Promise<GroupProposal[]> {
  const proposals = await readOwn(context)
  const ids = proposals.map((proposal) => proposal.proposal_id)
  const founders = await readFounders(context, ids)
  const people = await readActivePeople(context, [
    ...proposals.map((proposal) => proposal.proposer_id),
    ...[...founders.values()].flat().map((founder) => founder.person_id),
  ])
  const active = new Map(people.map((person) => [person.person_id, person]))
  return proposals.flatMap((proposal) => {
    const item = toItem(proposal, founders.get(proposal.proposal_id) ?? [], { active, viewer: context.actor.personId })
    return item === null ? [] : [item]
  })
}

async function readOwn({ tx, actor, now }: ActorContext): Promise<ProposalRow[]> {
  const shownSince = new Date(now.getTime() - SETTLED_DAYS * 86_400_000)
  return await tx
    .selectFrom('group_proposals')
    .selectAll()
    .where('state', '<>', 'withdrawn')
    .where((where) => where.or([where('settled_at', 'is', null), where('settled_at', '>', shownSince)]))
    .where(
      sql<SqlBool>`(proposer_id = ${actor.personId} OR proposal_id IN (
        SELECT proposal_id FROM proposal_founders
        WHERE person_id = ${actor.personId} AND answer IS DISTINCT FROM 'declined'))`,
    )
    .orderBy('created_at', 'desc')
    .orderBy('proposal_id')
    .execute()
}

/** Null where its proposer has left: then nothing comes of it. */
function toItem(
  proposal: ProposalRow,
  founders: readonly FounderRow[],
  { active, viewer }: { active: ReadonlyMap<string, PersonRow>; viewer: string },
): GroupProposal | null {
  const proposer = active.get(proposal.proposer_id)
  if (proposer === undefined) return null
  return {
    id: proposal.proposal_id,
    name: proposal.name,
    purpose: proposal.purpose,
    kind: proposal.kind,
    visibility: proposal.visibility,
    membersPrivate: proposal.private_members,
    proposer: toSummary(proposer),
    state: proposal.state,
    founders: founders.map((founder) => {
      const person = active.get(founder.person_id)
      return {
        id: founder.person_id,
        person: person === undefined ? null : toSummary(person),
        answer: toFounderAnswer(founder, active),
      }
    }),
    mine: placeOf(viewer, proposal, founders),
    answerBy: proposal.answer_by,
    reason: proposal.reason,
    groupId: proposal.group_id,
  }
}

function placeOf(viewer: string, proposal: ProposalRow, founders: readonly FounderRow[]): GroupProposal['mine'] {
  if (proposal.proposer_id === viewer) return 'proposer'
  return founders.some(({ person_id, answer }) => person_id === viewer && answer === 'agreed') ? 'agreed' : 'asked'
}
