import { AppError } from '../../../../shared/errors/app-error.ts'
import { answerBy } from '../../../../shared/groups/answer-by.ts'
import { CO_FOUNDERS } from '../../../../shared/groups/limits.ts'
import { localDate } from '../../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../../context.ts'
import { readHolidays } from '../../../db/holidays.ts'
import { lockProposal, readFounders, tellFounders, type ProposalRow } from './store.ts'

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
  const founders = (await readFounders(context, [proposalId])).get(proposalId) ?? []
  const own = founders.find((founder) => founder.person_id === context.actor.personId)
  const chosen = answer === 'agree' ? 'agreed' : 'declined'
  if (own?.answer === chosen) return
  if (own === undefined || own.answer !== null || proposal.state !== 'founding') {
    throw new AppError('already-settled', { detail: 'This proposal does not wait for this answer' })
  }
  await context.tx
    .updateTable('proposal_founders')
    .set({ answer: chosen })
    .where('proposal_id', '=', proposalId)
    .where('person_id', '=', own.person_id)
    .execute()
  const agreed = founders.filter((founder) => founder.answer === 'agreed').length + (answer === 'agree' ? 1 : 0)
  if (agreed === CO_FOUNDERS) await submit(context, proposal)
  if (agreed === CO_FOUNDERS || answer === 'decline') {
    await tellFounders(context, 'group-founders-changed', { proposalId, personIds: [proposal.proposer_id] })
  }
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
