import type { Selectable } from 'kysely'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { FounderAnswer } from '../../../../shared/groups/proposals.ts'
import type { ActorContext, Context } from '../../../context.ts'
import type { GroupProposalTable, ProposalFounderTable } from '../../../db/group-schema.ts'
import { enqueueMessages, UNDO_MS } from '../../../db/outbox.ts'
import type { PersonRow } from '../../../db/people.ts'

export type ProposalRow = Selectable<GroupProposalTable>
export type FounderRow = Selectable<ProposalFounderTable>

/**
 * What becomes of a proposal changes under this lock: answers that come at once take their turns.
 *
 * @throws AppError `not-found`.
 */
export async function lockProposal({ tx }: Pick<Context, 'tx'>, proposalId: string): Promise<ProposalRow> {
  const proposal = await tx
    .selectFrom('group_proposals')
    .selectAll()
    .where('proposal_id', '=', proposalId)
    .forUpdate()
    .executeTakeFirst()
  if (proposal === undefined) throw new AppError('not-found', { detail: `No proposal ${proposalId}` })
  return proposal
}

/** @throws AppError `not-found` for everybody but who proposed it. */
export async function lockOwnProposal(context: ActorContext, proposalId: string): Promise<ProposalRow> {
  const proposal = await lockProposal(context, proposalId)
  if (proposal.proposer_id === context.actor.personId) return proposal
  throw new AppError('not-found', { detail: `Proposal ${proposalId} is somebody else's` })
}

export async function readFounders(
  { tx }: Pick<Context, 'tx'>,
  proposalIds: readonly string[],
): Promise<Map<string, FounderRow[]>> {
  if (proposalIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('proposal_founders')
    .selectAll()
    .where('proposal_id', 'in', proposalIds)
    .orderBy('asked_at')
    .orderBy('person_id')
    .execute()
  return Map.groupBy(rows, (row) => row.proposal_id)
}

export async function readFoundersOf(context: Pick<Context, 'tx'>, proposalId: string): Promise<FounderRow[]> {
  return (await readFounders(context, [proposalId])).get(proposalId) ?? []
}

/** Whether somebody said no or has left the company looks the same to the others. */
export function toFounderAnswer(
  { answer, person_id }: FounderRow,
  active: ReadonlyMap<string, PersonRow>,
): FounderAnswer {
  if (answer === 'declined' || !active.has(person_id)) return 'unavailable'
  return answer ?? 'waiting'
}

type ProposalMessage = 'group-founder-ask' | 'group-founders-changed' | 'group-proposal-settled'

/** When it was caused tells one change from the next. */
export function founderMessageKey(
  kind: ProposalMessage,
  { proposalId, personId, at }: { proposalId: string; personId: string; at: Date },
): string {
  return `${kind}:${proposalId}:${personId}:${String(at.getTime())}`
}

/** What changed is told when the time to undo is over. */
export async function tellFounders(
  { tx, tenantId, now }: Context,
  kind: ProposalMessage,
  { proposalId, personIds }: { proposalId: string; personIds: readonly string[] },
): Promise<void> {
  await enqueueMessages(
    tx,
    personIds.map((personId) => ({
      tenantId,
      key: founderMessageKey(kind, { proposalId, personId, at: now }),
      kind,
      recipientId: personId,
      payload: { proposalId },
      attention: kind === 'group-founder-ask' ? 'request' : 'answer',
      dueAt: new Date(now.getTime() + UNDO_MS),
      now,
    })),
  )
}
