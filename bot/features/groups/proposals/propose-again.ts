import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ProposalDraft } from '../../../../shared/groups/proposals.ts'
import type { ActorContext } from '../../../context.ts'
import { cancelMessages } from '../../../db/outbox.ts'
import { founderMessageKey, readFoundersOf, type FounderRow, type ProposalRow } from './store.ts'

/**
 * Whoever did not hear that their proposal has arrived sends it again, maybe after typing on: what was said before
 * makes way, as long as no co-founder has answered it.
 *
 * @returns `none` where the actor has no proposal of this id, `same` where it stands as it is said now, `gone` where it
 *   has made way.
 * @throws AppError `already-settled` where it says something else and somebody has answered it.
 */
export async function makeWay(
  context: ActorContext,
  proposalId: string,
  draft: ProposalDraft,
): Promise<'none' | 'same' | 'gone'> {
  const { tx, actor } = context
  const proposal = await tx
    .selectFrom('group_proposals')
    .selectAll()
    .where('proposal_id', '=', proposalId)
    .where('proposer_id', '=', actor.personId)
    .forUpdate()
    .executeTakeFirst()
  if (proposal === undefined) return 'none'
  const founders = await readFoundersOf(context, proposalId)
  if (isOpen(proposal) && isSame(proposal, founders, draft)) return 'same'
  if (proposal.state !== 'founding' || founders.some(({ answer }) => answer !== null)) {
    throw new AppError('already-settled', { detail: `Proposal ${proposalId} has been answered` })
  }
  await tx.deleteFrom('group_proposals').where('proposal_id', '=', proposalId).execute()
  await cancelAsks(context, founders)
  return 'gone'
}

function isOpen({ state }: ProposalRow): boolean {
  return state === 'founding' || state === 'submitted'
}

/** Whoever could not found it and was replaced was asked, too. */
function isSame(proposal: ProposalRow, founders: readonly FounderRow[], draft: ProposalDraft): boolean {
  return (
    proposal.name === draft.name &&
    proposal.purpose === draft.purpose &&
    proposal.kind === draft.kind &&
    proposal.visibility === draft.visibility &&
    proposal.private_members === draft.membersPrivate &&
    draft.coFounderIds.every((id) => founders.some((founder) => founder.person_id === id))
  )
}

async function cancelAsks({ tx, now }: ActorContext, founders: readonly FounderRow[]): Promise<void> {
  const keys = founders.map(({ proposal_id, person_id, asked_at }) =>
    founderMessageKey('group-founder-ask', { proposalId: proposal_id, personId: person_id, at: asked_at }),
  )
  await cancelMessages(tx, { keys, reason: 'proposed in other words', now })
}
