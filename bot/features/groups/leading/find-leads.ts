import { sql } from 'kysely'
import { LEAD_ASK_DAYS } from '../../../../shared/groups/limits.ts'
import type { Context } from '../../../context.ts'
import { enqueueMessage } from '../../../db/outbox.ts'
import { isActive } from '../../../db/people.ts'

interface NextLead {
  group_id: string
  person_id: string
}

/**
 * A group whose leads have left asks its members to lead it: who has been in it longest first, one at a time,
 * so that nobody feels passed over in public. Who does not answer within some days leaves the turn to the next.
 */
export async function findLeads(context: Context): Promise<void> {
  for (const { group_id: groupId, person_id: personId } of await readNextLeads(context)) {
    await context.tx
      .updateTable('memberships')
      .set({ lead_asked_at: context.now })
      .where('group_id', '=', groupId)
      .where('person_id', '=', personId)
      .execute()
    await enqueueMessage(context.tx, {
      tenantId: context.tenantId,
      key: `group-lead-ask:${groupId}:${personId}:${String(context.now.getTime())}`,
      kind: 'group-lead-ask',
      recipientId: personId,
      payload: { groupId },
      attention: 'request',
      dueAt: context.now,
      now: context.now,
    })
  }
}

/** For each group without a lead in which nobody is being asked, who is next; none where all have been asked. */
async function readNextLeads({ tx, now }: Context): Promise<NextLead[]> {
  const askedSince = new Date(now.getTime() - LEAD_ASK_DAYS * 86_400_000)
  const { rows } = await sql<NextLead>`
    SELECT DISTINCT ON (memberships.group_id) memberships.group_id, memberships.person_id
    FROM memberships JOIN people USING (tenant_id, person_id)
    WHERE memberships.state = 'joined' AND ${isActive(now)}
      AND memberships.lead_asked_at IS NULL AND NOT memberships.lead_declined
      AND memberships.group_id IN (SELECT group_id FROM groups WHERE archived_at IS NULL AND ${isWithoutLead(now)})
      AND NOT EXISTS (
        SELECT FROM memberships AS asked
        WHERE asked.tenant_id = memberships.tenant_id AND asked.group_id = memberships.group_id
          AND asked.lead_asked_at > ${askedSince} AND NOT asked.lead_declined)
    ORDER BY memberships.group_id, memberships.since, memberships.person_id`.execute(tx)
  return rows
}

/** True of a row of `groups` whose leads have all left the company. */
export function isWithoutLead(now: Date) {
  return sql<boolean>`NOT EXISTS (
    SELECT FROM memberships AS leads JOIN people USING (tenant_id, person_id)
    WHERE leads.tenant_id = groups.tenant_id AND leads.group_id = groups.group_id
      AND leads.role = 'lead' AND leads.state = 'joined' AND ${isActive(now)})`
}
