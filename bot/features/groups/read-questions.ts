import { LEAD_ASK_DAYS } from '../../../shared/groups/limits.ts'
import type { GroupQuestions } from '../../../shared/groups/proposals.ts'
import type { ActorContext } from '../../context.ts'
import { isActive, toSummary } from '../../db/people.ts'
import { isWithoutLead } from './leading/find-leads.ts'

/** What groups ask the viewer: to found one with others, or to lead one that has nobody else. */
export async function readGroupQuestions(context: ActorContext): Promise<GroupQuestions> {
  return { foundings: await readFoundings(context), leads: await readLeadAsks(context) }
}

/** Where the proposer is still here: otherwise nothing comes of it. */
async function readFoundings({ tx, actor, now }: ActorContext): Promise<GroupQuestions['foundings']> {
  const rows = await tx
    .selectFrom('proposal_founders')
    .innerJoin('group_proposals', (join) =>
      join
        .onRef('group_proposals.tenant_id', '=', 'proposal_founders.tenant_id')
        .onRef('group_proposals.proposal_id', '=', 'proposal_founders.proposal_id'),
    )
    .innerJoin('people', (join) =>
      join
        .onRef('people.tenant_id', '=', 'group_proposals.tenant_id')
        .onRef('people.person_id', '=', 'group_proposals.proposer_id'),
    )
    .select(['group_proposals.proposal_id', 'group_proposals.name', 'group_proposals.purpose'])
    .select(['people.person_id', 'people.display_name', 'people.title', 'people.department', 'people.office'])
    .where('proposal_founders.person_id', '=', actor.personId)
    .where('proposal_founders.answer', 'is', null)
    .where('group_proposals.state', '=', 'founding')
    .where(isActive(now))
    .orderBy('proposal_founders.asked_at')
    .execute()
  return rows.map((row) => ({ id: row.proposal_id, name: row.name, purpose: row.purpose, proposer: toSummary(row) }))
}

/** While it is their turn. */
async function readLeadAsks({ tx, actor, now }: ActorContext): Promise<GroupQuestions['leads']> {
  return await tx
    .selectFrom('memberships')
    .innerJoin('groups', (join) =>
      join
        .onRef('groups.tenant_id', '=', 'memberships.tenant_id')
        .onRef('groups.group_id', '=', 'memberships.group_id'),
    )
    .select(['groups.group_id as id', 'groups.name', 'groups.kind'])
    .where('memberships.person_id', '=', actor.personId)
    .where('memberships.state', '=', 'joined')
    .where('memberships.lead_asked_at', '>', new Date(now.getTime() - LEAD_ASK_DAYS * 86_400_000))
    .where('memberships.lead_declined', '=', false)
    .where('groups.archived_at', 'is', null)
    .where(isWithoutLead(now))
    .orderBy('memberships.lead_asked_at')
    .execute()
}
