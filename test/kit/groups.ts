import { randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import { insertRows } from '../../bot/db/insert-rows.ts'
import type { GroupTable, MembershipTable } from '../../bot/db/group-schema.ts'
import { fold } from '../../shared/search/fold.ts'
import type { TestHallway } from './hallway.ts'
import type { TestPerson } from './people.ts'

type GroupOptions = { name: string } & Partial<Omit<Insertable<GroupTable>, 'tenant_id' | 'group_id' | 'name'>>

/** An open interest group unless told otherwise. */
export async function addGroup(hallway: TestHallway, options: GroupOptions): Promise<{ id: string; name: string }> {
  const group = { kind: 'interest' as const, description: '', visibility: 'open' as const, ...options }
  const id = randomUUID()
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx
      .insertInto('groups')
      .values({
        tenant_id: hallway.tenantId,
        group_id: id,
        ...group,
      })
      .execute()
  })
  return { id, name: options.name }
}

export async function addMember(
  hallway: TestHallway,
  group: { id: string },
  person: Pick<TestPerson, 'id'>,
  options: Partial<Pick<Insertable<MembershipTable>, 'role' | 'visibility'>> = {},
): Promise<void> {
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx
      .insertInto('memberships')
      .values({
        tenant_id: hallway.tenantId,
        group_id: group.id,
        person_id: person.id,
        since: hallway.clock.now(),
        ...options,
      })
      .execute()
  })
}

/** People made for it, called "Member 1001" and so on. */
export async function addManyMembers(hallway: TestHallway, group: { id: string }, count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, place) => {
    const name = `Member ${String(1001 + place)}`
    const address = { display_name: name, user_principal_name: `${randomUUID()}@test.example` }
    return { tenant_id: hallway.tenantId, person_id: randomUUID(), ...address, folded_name: fold(name) }
  })
  const rows = people.map(({ tenant_id, person_id }) => ({ tenant_id, person_id }))
  const joined = { group_id: group.id, role: 'member', state: 'joined', visibility: 'everyone' } as const
  const since = hallway.clock.now()
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await insertRows(tx, 'people', people)
    await insertRows(tx, 'profiles', rows)
    await insertRows(
      tx,
      'memberships',
      rows.map((row) => ({ ...row, ...joined, since })),
    )
  })
}

/** The two have met, on both sides. */
export async function addMeeting(hallway: TestHallway, one: TestPerson, other: TestPerson): Promise<void> {
  const row = (personId: string, otherId: string) => ({
    tenant_id: hallway.tenantId,
    meeting_id: randomUUID(),
    person_id: personId,
    other_id: otherId,
    met_at: hallway.clock.now(),
    source: 'by-hand' as const,
    source_key: 'test',
  })
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx
      .insertInto('meetings')
      .values([row(one.id, other.id), row(other.id, one.id)])
      .execute()
  })
}
