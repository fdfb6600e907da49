import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Schema } from '../../db/schema.ts'
import type { ParsedGroup } from './parse-group.ts'
import type { ImportContext } from './report.ts'

export type GroupRow = Selectable<Schema['groups']>
type GroupColumns = Omit<GroupRow, 'tenant_id' | 'group_id' | 'private_members' | 'archived_at'>

/** Creates or changes one group with its leads. */
export async function writeGroup(
  context: ImportContext,
  group: ParsedGroup,
  { before, leads }: { before: GroupRow | undefined; leads: readonly string[] },
): Promise<'created' | 'updated' | 'unchanged'> {
  const { tx, tenantId } = context
  const columns = toColumns(group, before ?? { description: '', visibility: 'open' })
  if (before === undefined) {
    const row = { ...columns, tenant_id: tenantId, group_id: randomUUID() }
    await tx.insertInto('groups').values(row).execute()
    await makeLeads(context, row.group_id, leads)
    return 'created'
  }
  const differs = (Object.keys(columns) as (keyof GroupColumns)[]).some((column) => columns[column] !== before[column])
  if (differs) await tx.updateTable('groups').set(columns).where('group_id', '=', before.group_id).execute()
  const newLeads = await makeLeads(context, before.group_id, leads)
  return differs || newLeads > 0 ? 'updated' : 'unchanged'
}

/** What the file has no column for stays as it was. */
function toColumns(group: ParsedGroup, before: Pick<GroupRow, 'description' | 'visibility'>): GroupColumns {
  return {
    name: group.name,
    kind: group.kind,
    description: group.description ?? before.description,
    visibility: group.visibility ?? before.visibility,
  }
}

/** @returns how many people were not leads of the group before. */
async function makeLeads(
  { tx, tenantId, now }: ImportContext,
  groupId: string,
  personIds: readonly string[],
): Promise<number> {
  if (personIds.length === 0) return 0
  const changed = await tx
    .insertInto('memberships')
    .values(
      personIds.map((personId) => ({
        tenant_id: tenantId,
        group_id: groupId,
        person_id: personId,
        role: 'lead' as const,
        state: 'joined' as const,
        since: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'group_id', 'person_id'])
        .doUpdateSet({ role: 'lead', state: 'joined' })
        .where((where) =>
          where.or([where('memberships.role', '<>', 'lead'), where('memberships.state', '<>', 'joined')]),
        ),
    )
    .returning('person_id')
    .execute()
  return changed.length
}
