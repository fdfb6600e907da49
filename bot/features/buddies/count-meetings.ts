import type { Context } from '../../context.ts'

/** Confirmed meetings with somebody, from one person's side. */
export async function countMeetings({ tx }: Context, personId: string, otherId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('meetings')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .where('other_id', '=', otherId)
    .executeTakeFirstOrThrow()
  return count
}
