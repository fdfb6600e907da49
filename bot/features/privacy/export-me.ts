import { sql } from 'kysely'
import type { PersonalExport } from '../../../shared/privacy/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { activePeople } from '../../db/people.ts'
import { personalData, type PersonalData } from './personal-data.ts'

type Row = Record<string, unknown>

/** Everything Hallway holds about the actor, and nothing that belongs to somebody else. */
export async function exportMe(context: ActorContext): Promise<PersonalExport> {
  const data: Record<string, Row[]> = {}
  for (const entry of personalData) {
    const rows = await readOwnRows(context, entry)
    if (rows.length > 0) data[entry.table] = rows
  }
  return { exportedAt: context.now.toISOString(), data, people: await readNames(context, data) }
}

async function readOwnRows({ tx, actor }: ActorContext, { table, owners, without = [] }: PersonalData): Promise<Row[]> {
  const isOwner = owners.map((column) => sql`${sql.ref(column)} = ${actor.personId}`)
  const { rows } = await sql<Row>`SELECT * FROM ${sql.table(table)} WHERE ${sql.join(isOwner, sql` OR `)}`.execute(tx)
  const dropped = new Set([...without, 'tenant_id'])
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !dropped.has(column))))
}

/** An id alone would tell its reader nothing. */
async function readNames(context: ActorContext, data: Record<string, Row[]>): Promise<PersonalExport['people']> {
  const ids = new Set<string>()
  for (const entry of personalData) {
    const columns = [...entry.owners, ...(entry.others ?? [])]
    for (const row of data[entry.table] ?? []) {
      for (const column of columns) if (typeof row[column] === 'string') ids.add(row[column])
    }
  }
  const people = await activePeople(context)
    .select(['people.person_id', 'people.display_name'])
    .where('people.person_id', 'in', [...ids])
    .orderBy('people.folded_name')
    .execute()
  return people.map((person) => ({ id: person.person_id, name: person.display_name }))
}
