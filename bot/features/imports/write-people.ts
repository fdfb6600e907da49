import { sql, type Insertable } from 'kysely'
import type { TenantTransaction } from '../../db/database.ts'
import { foldedName } from '../../db/folded-columns.ts'
import { insertRows } from '../../db/insert-rows.ts'
import type { Schema } from '../../db/schema.ts'
import type { ParsedPerson, PersonRow } from './parse-person.ts'
import type { ImportContext, Progress } from './report.ts'

export interface PeopleChanges {
  created: { row: PersonRow; profile: Insertable<Schema['profiles']> }[]
  updated: PersonRow[]
  /** Ids of those among the updated whose user name is another one now. */
  renamed: string[]
  unchanged: number
}

const ROWS_AT_ONCE = 1_000

/** Compares the file with what is there. Nothing is written yet. */
export function comparePeople(
  people: readonly ParsedPerson[],
  existing: ReadonlyMap<string, PersonRow>,
  {
    tenantId,
    managerOf,
    hasManagers,
  }: { tenantId: string; managerOf: Map<string, string | null>; hasManagers: boolean },
): PeopleChanges {
  const changes: PeopleChanges = { created: [], updated: [], renamed: [], unchanged: 0 }
  for (const person of people) {
    const before = existing.get(person.personId)
    const manager = hasManagers ? { manager_id: managerOf.get(person.personId) ?? null } : {}
    const merged = { ...(before ?? emptyRow(tenantId, person.personId)), ...person.directory, ...manager }
    const row = { ...merged, ...foldedName(merged) }
    if (before === undefined) {
      changes.created.push({ row, profile: { ...person.profile, tenant_id: tenantId } })
    } else if (isSame(before, row)) {
      changes.unchanged += 1
    } else {
      changes.updated.push(row)
      if (before.user_principal_name !== row.user_principal_name) changes.renamed.push(row.person_id)
    }
  }
  return changes
}

function emptyRow(tenantId: string, personId: string): PersonRow {
  return {
    tenant_id: tenantId,
    person_id: personId,
    user_principal_name: '',
    display_name: '',
    mail: null,
    title: null,
    department: null,
    office: null,
    city: null,
    country: null,
    manager_id: null,
    hire_date: null,
    leave_at: null,
    account_enabled: true,
    preferred_language: null,
    folded_name: '',
    erase_at: null,
  }
}

function isSame(before: PersonRow, after: PersonRow): boolean {
  return (Object.keys(before) as (keyof PersonRow)[]).every(
    (column) => comparable(before[column]) === comparable(after[column]),
  )
}

function comparable(value: PersonRow[keyof PersonRow]): string | number | boolean | null {
  return value instanceof Date ? value.getTime() : value
}

/** Writes the differences in statements of a thousand rows. */
export async function writePeople(
  { tx }: ImportContext,
  { created, updated, renamed, unchanged }: PeopleChanges,
  progress: Progress,
): Promise<void> {
  const total = created.length + updated.length + unchanged
  await freeUserNames(tx, renamed)
  for (let start = 0; start < updated.length; start += ROWS_AT_ONCE) {
    await updateRows(tx, updated.slice(start, start + ROWS_AT_ONCE))
    progress(Math.min(start + ROWS_AT_ONCE, updated.length), total)
  }
  for (let start = 0; start < created.length; start += ROWS_AT_ONCE) {
    const part = created.slice(start, start + ROWS_AT_ONCE)
    await insertRows(
      tx,
      'people',
      part.map(({ row }) => row),
    )
    await insertRows(
      tx,
      'profiles',
      part.map(({ profile }) => profile),
    )
    progress(updated.length + start + part.length, total)
  }
  progress(total, total)
}

/** Two people may have swapped their user names; for a moment both have none. */
async function freeUserNames(tx: TenantTransaction, personIds: readonly string[]): Promise<void> {
  for (let start = 0; start < personIds.length; start += ROWS_AT_ONCE) {
    await tx
      .updateTable('people')
      .set({ user_principal_name: sql`person_id::text` })
      .where('person_id', 'in', personIds.slice(start, start + ROWS_AT_ONCE))
      .execute()
  }
}

async function updateRows(tx: TenantTransaction, rows: PersonRow[]): Promise<void> {
  await tx
    .insertInto('people')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'person_id']).doUpdateSet((excluded) => ({
        user_principal_name: excluded.ref('excluded.user_principal_name'),
        display_name: excluded.ref('excluded.display_name'),
        mail: excluded.ref('excluded.mail'),
        title: excluded.ref('excluded.title'),
        department: excluded.ref('excluded.department'),
        office: excluded.ref('excluded.office'),
        city: excluded.ref('excluded.city'),
        country: excluded.ref('excluded.country'),
        manager_id: excluded.ref('excluded.manager_id'),
        hire_date: excluded.ref('excluded.hire_date'),
        leave_at: excluded.ref('excluded.leave_at'),
        account_enabled: excluded.ref('excluded.account_enabled'),
        preferred_language: excluded.ref('excluded.preferred_language'),
        folded_name: excluded.ref('excluded.folded_name'),
      })),
    )
    .execute()
}
