import { randomUUID } from 'node:crypto'
import { foldedName } from '../../bot/db/folded-columns.ts'
import type { TenantTransaction } from '../../bot/db/database.ts'
import type { PersonTable, ProfileTable } from '../../bot/db/schema.ts'
import type { Insertable } from 'kysely'

export interface TestPerson {
  id: string
  name: string
  userPrincipalName: string
}

/** Anything of a person that a test cares about; the rest is a plain colleague in London. */
export type PersonOptions = { name: string } & Partial<
  Omit<Insertable<PersonTable>, 'tenant_id' | 'folded_name' | 'display_name'> &
    Omit<Insertable<ProfileTable>, 'tenant_id' | 'person_id'>
>

const DIRECTORY_COLUMNS = [
  'user_principal_name',
  'mail',
  'title',
  'department',
  'office',
  'city',
  'country',
  'manager_id',
  'hire_date',
  'leave_at',
  'account_enabled',
  'preferred_language',
] as const

export async function insertPerson(
  tx: TenantTransaction,
  tenantId: string,
  { name, person_id: id = randomUUID(), ...columns }: PersonOptions,
): Promise<TestPerson> {
  const userPrincipalName =
    columns.user_principal_name ?? `${name.toLowerCase().replaceAll(/\s+/g, '.')}.${id.slice(0, 4)}@test.example`
  const directory = {
    display_name: name,
    user_principal_name: userPrincipalName,
    title: 'Analyst',
    department: 'Finance',
    office: 'London',
    city: null,
    country: null,
    hire_date: '2020-01-06',
    ...pick(columns, DIRECTORY_COLUMNS),
  }
  await tx
    .insertInto('people')
    .values({
      tenant_id: tenantId,
      person_id: id,
      ...directory,
      ...foldedName({ ...directory, user_principal_name: userPrincipalName }),
    })
    .execute()
  await tx
    .insertInto('profiles')
    .values({
      tenant_id: tenantId,
      person_id: id,
      time_zone: 'Europe/London',
      ...omit(columns, DIRECTORY_COLUMNS),
    })
    .execute()
  return { id, name, userPrincipalName }
}

function pick<Source extends object, Key extends keyof Source>(
  source: Source,
  keys: readonly Key[],
): Pick<Source, Key> {
  return Object.fromEntries(keys.filter((key) => key in source).map((key) => [key, source[key]])) as Pick<Source, Key>
}

function omit<Source extends object, Key extends keyof Source>(
  source: Source,
  keys: readonly Key[],
): Omit<Source, Key> {
  return Object.fromEntries(Object.entries(source).filter(([key]) => !keys.includes(key as Key))) as Omit<Source, Key>
}
