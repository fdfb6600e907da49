import { sql } from 'kysely'
import { invalidField, invalidFields } from '../../../../shared/errors/invalid-fields.ts'
import { checkProposal, type FieldProblem } from '../../../../shared/groups/check-draft.ts'
import type { ProposalDraft } from '../../../../shared/groups/proposals.ts'
import type { ActorContext, Context } from '../../../context.ts'
import { readActivePeople } from '../../../db/people.ts'
import { makeWay } from './propose-again.ts'
import { tellFounders } from './store.ts'

/**
 * Proposes a group with its co-founders, who are asked first. The same id again is the same proposal, as it is said now.
 *
 * @throws AppError `invalid-input` with every field that is wrong; what `makeWay` throws for an id there is.
 */
export async function proposeGroup(
  context: ActorContext,
  { proposalId, ...draft }: ProposalDraft & { proposalId: string },
): Promise<{ proposalId: string }> {
  const problems = [
    ...checkProposal(draft, { proposerId: context.actor.personId }),
    ...(await checkCoFounders(context, draft.coFounderIds)),
    ...((await isGroupName(context, draft.name)) ? [taken] : []),
  ]
  if (problems.length > 0) throw invalidFields(problems)
  if (!(await insertProposal(context, proposalId, draft))) {
    const before = await makeWay(context, proposalId, draft)
    if (before === 'same') return { proposalId }
    const hasName = before === 'gone' && (await insertProposal(context, proposalId, draft))
    if (!hasName) throw invalidField(taken.field, taken.problem)
  }
  await askFounders(context, proposalId, draft.coFounderIds)
  return { proposalId }
}

const taken: FieldProblem = { field: 'name', problem: 'taken' }

async function checkCoFounders(context: ActorContext, personIds: readonly string[]): Promise<FieldProblem[]> {
  const people = await readActivePeople(context, personIds)
  return people.length < new Set(personIds).size ? [{ field: 'coFounderIds', problem: 'not-here' }] : []
}

/** Names differ by more than capitals. */
export async function isGroupName({ tx }: Pick<Context, 'tx'>, name: string): Promise<boolean> {
  const group = await tx
    .selectFrom('groups')
    .select('group_id')
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .executeTakeFirst()
  return group !== undefined
}

/** False where another open proposal has the name, or this one is known already. */
async function insertProposal(context: ActorContext, proposalId: string, draft: ProposalDraft): Promise<boolean> {
  const { tx, tenantId, actor, now } = context
  const inserted = await tx
    .insertInto('group_proposals')
    .values({
      tenant_id: tenantId,
      proposal_id: proposalId,
      proposer_id: actor.personId,
      name: draft.name,
      purpose: draft.purpose,
      kind: draft.kind,
      visibility: draft.visibility,
      private_members: draft.membersPrivate,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('proposal_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Each is asked once, by a card and in the tab. */
export async function askFounders(
  context: ActorContext,
  proposalId: string,
  personIds: readonly string[],
): Promise<void> {
  const { tx, tenantId, now } = context
  await tx
    .insertInto('proposal_founders')
    .values(
      personIds.map((personId) => ({
        tenant_id: tenantId,
        proposal_id: proposalId,
        person_id: personId,
        asked_at: now,
      })),
    )
    .execute()
  await tellFounders(context, 'group-founder-ask', { proposalId, personIds })
}
