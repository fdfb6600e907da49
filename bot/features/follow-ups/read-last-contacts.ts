import { localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'

/** ISO date of the latest meeting with each of these contacts, in the person's own calendar. */
export async function readLastContacts(
  { tx }: Context,
  person: PersonRow,
  otherIds: readonly string[],
): Promise<Map<string, string>> {
  if (otherIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('meetings')
    .select(['other_id', (query) => query.fn.max('met_at').as('met_at')])
    .where('person_id', '=', person.person_id)
    .where('other_id', 'in', otherIds)
    .groupBy('other_id')
    .execute()
  return new Map(rows.map((row) => [row.other_id, localDate(row.met_at, person.time_zone)]))
}
