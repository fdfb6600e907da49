import { AppError } from '../../../../shared/errors/app-error.ts'
import { answerBy } from '../../../../shared/groups/answer-by.ts'
import { CO_FOUNDERS } from '../../../../shared/groups/limits.ts'
import { localDate } from '../../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../../context.ts'
import { readHolidays } from '../../../db/holidays.ts'
import { lockProposal, readFoundersOf, tellFounders, type FounderRow, type ProposalRow } from './store.ts'

export interface FounderChoice {
  proposalId: string
  answer: 'agree' | 'decline'
}

/**
 * A co-founder agrees, or would rather not. With the last yes the proposal goes to the programme managers.
 * The same answer twice is one.
 *
 * @throws AppError `not-found`; `already-settled` for who is not asked any more, or was answered otherwise.
 */
export async function answerProposal(context: ActorContext, { proposalId, answer }: FounderChoice): Promise<void> {
  const proposal = await lockProposal(context, proposalId)
  const founders = await readFoundersOf(context, proposalId)
  const own = founders.find((founder) => founder.person_id === context.actor.personId)
  const chosen = answer === 'agree' ? 'agreed' : 'declined'
  if (own?.answer === chosen) return
  if (own === undefined || own.answer !== null || proposal.state !== 'founding') {
    throw new AppError('already-settled', { detail: 'This proposal does not wait for this answer' })
  }
  await storeAnswer(context, own, chosen)
  if (answer === 'agree' && countOthers(founders, own) + 1 < CO_FOUNDERS) return
  if (answer === 'agree') await submit(context, proposal)
  await tellFounders(context, 'group-founders-changed', { proposalId, personIds: [proposal.proposer_id] })
}

/** Who has agreed besides. */
function countOthers(founders: readonly FounderRow[], own: FounderRow): number {
  return founders.filter((founder) => founder !== own && founder.answer === 'agreed').length
}

async function storeAnswer({ tx }: ActorContext, founder: FounderRow, answer: 'agreed' | 'declined'): Promise<void> {
  await tx
    .updateTable('proposal_founders')
    .set({ answer })
    .where('proposal_id', '=', founder.proposal_id)
    .where('person_id', '=', founder.person_id)
    .execute()
}

async function submit(context: ActorContext, { proposal_id }: ProposalRow): Promise<void> {
  const holidays = await readHolidays(context)
  await context.tx
    .updateTable('group_proposals')
    .set({
      state: 'submitted',
      submitted_at: context.now,
      answer_by: answerBy(localDate(context.now, 'UTC'), holidays(null)),
    })
    .where('proposal_id', '=', proposal_id)
    .execute()
}
