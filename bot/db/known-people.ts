import type { TenantTransaction } from './database.ts'

/** Ids of everybody the person has met or keeps as a contact: a subquery, one column `other_id`. */
export function knownPeople(tx: TenantTransaction, personId: string) {
  return tx
    .selectFrom('contacts')
    .select('contacts.other_id')
    .where('contacts.person_id', '=', personId)
    .union(tx.selectFrom('meetings').select('meetings.other_id').where('meetings.person_id', '=', personId))
}
