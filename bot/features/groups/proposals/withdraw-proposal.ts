import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../../context.ts'
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
  await context.tx
    .updateTable('group_proposals')
    .set({ state: 'withdrawn', settled_at: context.now })
    .where('proposal_id', '=', proposalId)
    .execute()
  const founders = await readFoundersOf(context, proposalId)
  const personIds = founders.filter(({ answer }) => answer === 'agreed').map((founder) => founder.person_id)
  await tellFounders(context, 'group-proposal-settled', { proposalId, personIds })
}
