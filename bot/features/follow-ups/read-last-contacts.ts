import { localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'

/** ISO date of the latest meeting with each contact, in the person's own calendar. */
export async function readLastContacts({ tx }: Context, person: PersonRow): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('meetings')
    .select(['other_id', (query) => query.fn.max('met_at').as('met_at')])
    .where('person_id', '=', person.person_id)
    .groupBy('other_id')
    .execute()
  return new Map(rows.map((row) => [row.other_id, localDate(row.met_at, person.time_zone)]))
}
