import type { GroupDraftProblem } from './draft-problems.ts'
import { CO_FOUNDERS, GROUP_NAME_MAX_LENGTH, PURPOSE_MAX_LENGTH } from './limits.ts'
import type { ProposalDraft } from './proposals.ts'

export interface FieldProblem {
  field: keyof ProposalDraft
  problem: GroupDraftProblem
}

/** Everything that is wrong with a proposal in itself; whether its name is free is the database's to say. */
export function checkProposal(
  { name, purpose, coFounderIds }: ProposalDraft,
  { proposerId }: { proposerId: string },
): FieldProblem[] {
  const others = new Set(coFounderIds.filter((id) => id !== proposerId))
  return [
    ...checkText('name', name, GROUP_NAME_MAX_LENGTH),
    ...checkText('purpose', purpose, PURPOSE_MAX_LENGTH),
    ...when(others.size !== CO_FOUNDERS || coFounderIds.length !== CO_FOUNDERS, 'coFounderIds', 'two-others'),
  ]
}

export function checkText(field: 'name' | 'purpose', text: string, most: number): FieldProblem[] {
  return [...when(text === '', field, 'missing'), ...when(text.length > most, field, 'too-long')]
}

function when(isWrong: boolean, field: FieldProblem['field'], problem: GroupDraftProblem): FieldProblem[] {
  return isWrong ? [{ field, problem }] : []
}
