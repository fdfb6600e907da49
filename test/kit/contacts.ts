import type { Insertable } from 'kysely'
import type { ContactTable } from '../../bot/db/follow-up-schema.ts'
import type { TestHallway } from './hallway.ts'
import type { TestPerson } from './people.ts'

/** Makes `other` a contact of `person`, due every two weeks unless said otherwise. */
export async function addContact(
  hallway: TestHallway,
  person: TestPerson,
  other: TestPerson,
  columns: Partial<Insertable<ContactTable>> = {},
): Promise<void> {
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx
      .insertInto('contacts')
      .values({
        tenant_id: hallway.tenantId,
        person_id: person.id,
        other_id: other.id,
        cadence_days: 14,
        created_at: new Date('2026-01-05T09:00:00Z'),
        ...columns,
      })
      .execute()
  })
}
