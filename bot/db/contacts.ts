import type { CadenceDays } from '../../shared/follow-ups/schemas.ts'
import type { TenantTransaction } from './database.ts'

export interface NewContact {
  tenantId: string
  personId: string
  otherId: string
  cadenceDays: CadenceDays
  /** ISO date of the first follow-up; null where no reminders are wanted. */
  dueOn: string | null
  now: Date
}

/**
 * Makes the two people contacts of each other, both ways. Whoever already has the other as a contact
 * keeps their own cadence, note and due date.
 */
export async function ensureContact(tx: TenantTransaction, contact: NewContact): Promise<void> {
  const row = (personId: string, otherId: string) => ({
    tenant_id: contact.tenantId,
    person_id: personId,
    other_id: otherId,
    cadence_days: contact.cadenceDays,
    due_on: contact.dueOn,
    created_at: contact.now,
  })
  // Always in one order, so that two transactions about the same pair wait instead of deadlocking.
  const [first, second] = [contact.personId, contact.otherId].toSorted() as [string, string]
  await tx
    .insertInto('contacts')
    .values([row(first, second), row(second, first)])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
