import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ActorContext, Context } from '../../../context.ts'
import { lockOwnProposal, readFoundersOf, tellFounders } from './store.ts'

/**
 * The proposer takes a proposal back; who has agreed to found it is told. Withdrawing twice changes nothing.
 *
 * @throws AppError `not-found`; `already-settled` once the programme managers have answered.
 */
export async function withdrawProposal(context: ActorContext, proposalId: string): Promise<void> {
  const proposal = await lockOwnProposal(context, proposalId)
  if (proposal.state === 'withdrawn') return
  if (proposal.state !== 'founding' && proposal.state !== 'submitted') {
    throw new AppError('already-settled', { detail: `Proposal ${proposalId} has been answered` })
  }
  await closeProposal(context, proposalId)
}

/** Nothing comes of it any more; what the programme managers have answered meanwhile stays. */
export async function closeProposal(context: Context, proposalId: string): Promise<void> {
  const closed = await context.tx
    .updateTable('group_proposals')
    .set({ state: 'withdrawn', settled_at: context.now })
    .where('proposal_id', '=', proposalId)
    .where('state', 'in', ['founding', 'submitted'])
    .returning('proposal_id')
    .executeTakeFirst()
  if (closed === undefined) return
  const founders = await readFoundersOf(context, proposalId)
  const personIds = founders.filter(({ answer }) => answer === 'agreed').map((founder) => founder.person_id)
  await tellFounders(context, 'group-proposal-settled', { proposalId, personIds })
}
