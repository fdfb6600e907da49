import { sql, type SqlBool } from 'kysely'
import type { Context } from '../../../context.ts'
import { isActive } from '../../../db/people.ts'
import { closeProposal } from './withdraw-proposal.ts'

/** Whoever left the company founds nothing here: their proposals end, and with that the name is free again. */
export async function closeOrphanedProposals(context: Context): Promise<void> {
  const orphans = await context.tx
    .selectFrom('group_proposals')
    .innerJoin('people', (join) =>
      join
        .onRef('people.tenant_id', '=', 'group_proposals.tenant_id')
        .onRef('people.person_id', '=', 'group_proposals.proposer_id'),
    )
    .select('proposal_id')
    .where('group_proposals.state', 'in', ['founding', 'submitted'])
    .where(sql<SqlBool>`NOT (${isActive(context.now)})`)
    .execute()
  for (const { proposal_id: proposalId } of orphans) await closeProposal(context, proposalId)
}
