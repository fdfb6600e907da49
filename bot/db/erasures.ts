import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '../context.ts'

/**
 * How somebody who was erased is recognised: by the import that would bring them back, and by
 * themselves should they return. An object id is random, so nobody can be found by trying.
 */
export function personDigest(tenantId: string, personId: string): string {
  return createHash('sha256').update(`${tenantId}/${personId}`.toLowerCase()).digest('hex')
}

/** When whoever is erased was erased, by digest. */
export async function readErasures({ tx }: Pick<Context, 'tx'>): Promise<Map<string, Date>> {
  const rows = await tx.selectFrom('erasures').select(['person_digest', 'erased_at']).execute()
  return new Map(rows.map((row) => [row.person_digest, row.erased_at]))
}

/**
 * Deletes people and all that names them. What their leaving means for others (a replacement, a new
 * lead) has to have happened before.
 */
export async function erasePeople(
  context: Pick<Context, 'tx' | 'tenantId' | 'now'>,
  personIds: readonly string[],
): Promise<void> {
  for (const personId of personIds) {
    await eraseMentions(context, personId)
    // Every table's rows that name a person go with them.
    await context.tx.deleteFrom('people').where('person_id', '=', personId).execute()
  }
  const { tenantId, now: erasedAt } = context
  await rememberErasures(
    context,
    personIds.map((personId) => ({ digest: personDigest(tenantId, personId), erasedAt })),
  )
}

/** An id that is nobody's, in the place of one that was somebody's. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Where a row that stays, because it is somebody else's, names the person without a foreign key. */
async function eraseMentions({ tx }: Pick<Context, 'tx'>, personId: string): Promise<void> {
  const mention = `%${personId}%`
  await sql`DELETE FROM outbox WHERE message_key LIKE ${mention} OR payload::text LIKE ${mention}`.execute(tx)
  await sql`
    UPDATE round_matches
    SET links = replace(links::text, ${personId}, ${NOBODY})::jsonb,
      organiser_id = CASE organiser_id WHEN ${personId}::uuid THEN ${NOBODY}::uuid ELSE organiser_id END
    WHERE match_id IN (SELECT match_id FROM round_seats WHERE person_id = ${personId})`.execute(tx)
  await sql`UPDATE rounds SET notes = replace(notes::text, ${personId}, ${NOBODY})::jsonb
    WHERE notes::text LIKE ${mention}`.execute(tx)
  await tx.updateTable('people').set({ manager_id: null }).where('manager_id', '=', personId).execute()
}

/** Somebody who was erased stays so, whatever is imported or restored. What is known already stays as it is. */
export async function rememberErasures(
  { tx, tenantId }: Pick<Context, 'tx' | 'tenantId'>,
  erasures: readonly { digest: string; erasedAt: Date }[],
): Promise<void> {
  if (erasures.length === 0) return
  await tx
    .insertInto('erasures')
    .values(
      erasures.map(({ digest, erasedAt }) => ({ tenant_id: tenantId, person_digest: digest, erased_at: erasedAt })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
