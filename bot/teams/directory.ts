import type { Context } from '../context.ts'
import { isActive } from '../db/people.ts'

/** Where a person stands in the directory. */
export async function activeCondition(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  personId: string,
): Promise<'active' | 'inactive' | 'unknown'> {
  const row = await tx
    .selectFrom('people')
    .select(isActive(now).as('active'))
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (row === undefined) return 'unknown'
  return row.active ? 'active' : 'inactive'
}

/** The language a person reads, or null where nobody of this id is known. */
export async function readLocale({ tx }: Pick<Context, 'tx'>, personId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('people')
    .select('preferred_language')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.preferred_language ?? null
}
