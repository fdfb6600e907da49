import type { Context } from '../../context.ts'
import { readActivePeople } from '../../db/people.ts'
import type { Looking } from './assign-looking.ts'
import { isNewHire } from './open-for-new-hires.ts'

/** New hires without a buddy, the longest waiting first, as they stand; the sweep locks what it changes. */
export async function readLooking(context: Context): Promise<(Looking & { since: Date })[]> {
  const rows = await context.tx
    .selectFrom('introductions')
    .select(['introduction_id', 'first_id', 'created_at'])
    .where('programme', '=', 'buddy')
    .where('state', '=', 'looking')
    .orderBy('created_at')
    .orderBy('introduction_id')
    .execute()
  const people = await readActivePeople(
    context,
    rows.map((row) => row.first_id),
  )
  const byId = new Map(people.map((person) => [person.person_id, person]))
  return rows.flatMap((row) => {
    const newHire = byId.get(row.first_id)
    if (newHire === undefined || !isNewHire(newHire, context.now)) return []
    return [{ introductionId: row.introduction_id, newHire, since: row.created_at }]
  })
}
