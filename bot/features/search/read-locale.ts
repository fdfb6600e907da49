import type { ActorContext } from '../../context.ts'

/** The language the searching person reads, or null where none is known. */
export async function readLocaleOf({ tx, actor }: ActorContext): Promise<string | null> {
  const row = await tx
    .selectFrom('people')
    .select('preferred_language')
    .where('person_id', '=', actor.personId)
    .executeTakeFirst()
  return row?.preferred_language ?? null
}
