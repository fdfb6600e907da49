import { sql } from 'kysely'
import { LEAD_ASK_DAYS } from '../../../../shared/groups/limits.ts'
import type { DeskGroups, DeskProposal } from '../../../../shared/groups/proposals.ts'
import { requireManager, type ActorContext } from '../../../context.ts'
import { readActivePeople, toSummary } from '../../../db/people.ts'
import { isWithoutLead } from '../leading/find-leads.ts'
import { readReports } from '../reports/read-reports.ts'
import { readFounders, type ProposalRow } from './store.ts'

/**
 * What waits for programme managers: proposals with the first to answer first, reports, groups that nobody leads, and
 * archived ones. Who belongs to a group is not in it.
 *
 * @throws AppError `forbidden`.
 */
export async function readDeskGroups(context: ActorContext): Promise<DeskGroups> {
  requireManager(context)
  return {
    proposals: await readSubmitted(context),
    reports: await readReports(context),
    withoutLead: await readWithoutLead(context),
    archived: await readArchived(context),
  }
}

async function readSubmitted(context: ActorContext): Promise<DeskProposal[]> {
  const rows = await context.tx
    .selectFrom('group_proposals')
    .selectAll()
    .select(sql<boolean>`lower(name) IN (SELECT lower(groups.name) FROM groups)`.as('is_name_taken'))
    .where('state', '=', 'submitted')
    .orderBy('answer_by')
    .orderBy('submitted_at')
    .execute()
  const founders = await readFounders(
    context,
    rows.map((row) => row.proposal_id),
  )
  const founderIds = (row: ProposalRow): string[] =>
    (founders.get(row.proposal_id) ?? []).map((founder) => founder.person_id)
  const people = await readActivePeople(
    context,
    rows.flatMap((row) => [row.proposer_id, ...founderIds(row)]),
  )
  const active = new Map(people.map((person) => [person.person_id, toSummary(person)]))
  return rows.flatMap((row) => {
    const proposer = active.get(row.proposer_id)
    if (proposer === undefined || row.answer_by === null) return []
    return [
      {
        id: row.proposal_id,
        name: row.name,
        purpose: row.purpose,
        kind: row.kind,
        visibility: row.visibility,
        membersPrivate: row.private_members,
        proposer,
        founders: founderIds(row).flatMap((id) => active.get(id) ?? []),
        answerBy: row.answer_by,
        isNameTaken: row.is_name_taken,
        isOwn: [row.proposer_id, ...founderIds(row)].includes(context.actor.personId),
      },
    ]
  })
}

async function readWithoutLead({ tx, now }: ActorContext): Promise<DeskGroups['withoutLead']> {
  const askedSince = new Date(now.getTime() - LEAD_ASK_DAYS * 86_400_000)
  return await tx
    .selectFrom('groups')
    .select(['group_id as id', 'name'])
    .select(
      sql<boolean>`EXISTS (
        SELECT FROM memberships
        WHERE memberships.tenant_id = groups.tenant_id AND memberships.group_id = groups.group_id
          AND lead_asked_at > ${askedSince} AND NOT lead_declined)`.as('asking'),
    )
    .where('archived_at', 'is', null)
    .where(isWithoutLead(now))
    .orderBy('name')
    .execute()
}

async function readArchived({ tx }: ActorContext): Promise<DeskGroups['archived']> {
  const rows = await tx
    .selectFrom('groups')
    .select(['group_id', 'name', 'archived_at'])
    .where('archived_at', 'is not', null)
    .orderBy('archived_at', 'desc')
    .execute()
  return rows.flatMap(({ group_id: id, name, archived_at: archivedAt }) =>
    archivedAt === null ? [] : [{ id, name, archivedAt: archivedAt.toISOString() }],
  )
}
