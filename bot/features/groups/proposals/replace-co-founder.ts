import { AppError } from '../../../../shared/errors/app-error.ts'
import { invalidField } from '../../../../shared/errors/invalid-fields.ts'
import type { GroupDraftProblem } from '../../../../shared/groups/draft-problems.ts'
import type { ActorContext } from '../../../context.ts'
import { findActivePerson } from '../../../db/people.ts'
import { askFounders } from './propose-group.ts'
import { lockOwnProposal, readFoundersOf, type FounderRow } from './store.ts'

interface Replacement {
  proposalId: string
  /** Who cannot, or has not answered. */
  personId: string
  byId: string
}

/**
 * Somebody else is asked to be a co-founder.
 *
 * @throws AppError `not-found` for everybody but the proposer; `already-settled` where the replaced one has
 *   agreed, or all have; `invalid-input` for who cannot be asked.
 */
export async function replaceCoFounder(context: ActorContext, replacement: Replacement): Promise<void> {
  const { proposalId, personId, byId } = replacement
  const proposal = await lockOwnProposal(context, proposalId)
  const founders = await readFoundersOf(context, proposalId)
  const before = founders.find((founder) => founder.person_id === personId)
  if (proposal.state !== 'founding' || before === undefined || before.answer === 'agreed') {
    throw new AppError('already-settled', { detail: `${personId} is no co-founder to be replaced` })
  }
  const problem = await checkNewFounder(context, founders, byId)
  if (problem !== null) throw invalidField('byId', problem)
  await context.tx
    .deleteFrom('proposal_founders')
    .where('proposal_id', '=', proposalId)
    .where('person_id', '=', personId)
    .execute()
  await askFounders(context, proposalId, [byId])
}

async function checkNewFounder(
  context: ActorContext,
  founders: readonly FounderRow[],
  personId: string,
): Promise<GroupDraftProblem | null> {
  if (personId === context.actor.personId) return 'two-others'
  if (founders.some((founder) => founder.person_id === personId)) return 'asked-before'
  return (await findActivePerson(context, personId)) === undefined ? 'not-here' : null
}
