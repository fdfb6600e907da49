import { randomUUID } from 'node:crypto'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { invalidField } from '../../../../shared/errors/invalid-fields.ts'
import { REASON_MAX_LENGTH } from '../../../../shared/groups/limits.ts'
import { requireManager, type ActorContext } from '../../../context.ts'
import { readActivePeople } from '../../../db/people.ts'
import { lockProposal, readFoundersOf, tellFounders, type FounderRow, type ProposalRow } from './store.ts'

interface Settlement {
  proposalId: string
  answer: 'approve' | 'decline'
  reason: string
}

/**
 * Programme managers let a proposed group begin, with its founders as leads, or say why not.
 *
 * @throws AppError `forbidden`, also for a manager who is one of its founders; `not-found`; `already-settled` where another one was faster or it was taken
 *   back; `conflict` where a group of this name has come up; `invalid-input` for a no without a reason.
 */
export async function settleProposal(context: ActorContext, { proposalId, answer, reason }: Settlement): Promise<void> {
  requireManager(context)
  if (answer === 'decline' && reason === '') throw invalidField('reason', 'missing')
  if (reason.length > REASON_MAX_LENGTH) throw invalidField('reason', 'too-long')
  const proposal = await lockProposal(context, proposalId)
  if (proposal.state !== 'submitted') {
    throw new AppError('already-settled', { detail: `Proposal ${proposalId} is ${proposal.state}` })
  }
  const founders = await readFoundersOf(context, proposalId)
  refuseOwn(context, proposal, founders)
  const people = await readActivePeople(context, [proposal.proposer_id, ...founders.map((row) => row.person_id)])
  const founderIds = people.map((person) => person.person_id)
  const groupId = answer === 'approve' ? await createGroup(context, proposal, founderIds) : null
  await context.tx
    .updateTable('group_proposals')
    .set({
      state: answer === 'approve' ? 'approved' : 'declined',
      settled_at: context.now,
      reason: reason === '' ? null : reason,
      group_id: groupId,
    })
    .where('proposal_id', '=', proposalId)
    .execute()
  await tellFounders(context, 'group-proposal-settled', { proposalId, personIds: founderIds })
}

/** Nobody answers their own proposal. */
function refuseOwn({ actor }: ActorContext, { proposer_id }: ProposalRow, founders: readonly FounderRow[]): void {
  const isOwn = proposer_id === actor.personId || founders.some(({ person_id }) => person_id === actor.personId)
  if (isOwn) throw new AppError('forbidden', { detail: 'Another manager answers', refusal: 'own-proposal' })
}

async function createGroup(
  { tx, tenantId, now }: ActorContext,
  proposal: ProposalRow,
  leadIds: readonly string[],
): Promise<string> {
  const groupId = randomUUID()
  const created = await tx
    .insertInto('groups')
    .values({
      tenant_id: tenantId,
      group_id: groupId,
      name: proposal.name,
      kind: proposal.kind,
      description: proposal.purpose,
      visibility: proposal.visibility,
      private_members: proposal.private_members,
    })
    // Names are unique.
    .onConflict((conflict) => conflict.doNothing())
    .returning('group_id')
    .executeTakeFirst()
  if (created === undefined) throw new AppError('conflict', { detail: `There is a group “${proposal.name}” already` })
  await tx
    .insertInto('memberships')
    .values(
      leadIds.map((personId) => ({
        tenant_id: tenantId,
        group_id: groupId,
        person_id: personId,
        role: 'lead' as const,
        since: now,
      })),
    )
    .execute()
  return groupId
}
